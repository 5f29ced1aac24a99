import type { AccessArea, AccessCheck } from '../../../model/accessRecord';
import type { OperatorDetails } from '../../../model/operator/operatorFields';
import type { AccessReport, AreaResult } from '../../../query/accessReport';
import { mailLink, phoneLink, webLink } from '../contactLinks';
import { formatDay } from '../formatDay';
import type { Block, Fact, Inline, PageContent, Section } from '../pageContent';
import type { Shortcoming } from '../shortcomings';
import { given } from './given';

/** The declaration of accessibility; it tells what was recorded and no more. */
export function barrierefreiheit(
  details: OperatorDetails,
  report: AccessReport,
  shortcomings: readonly Shortcoming[],
): PageContent {
  const { conformance } = report;
  return {
    title: 'Erklärung zur Barrierefreiheit',
    description:
      'Wie barrierefrei die Quartierskarte Hessen ist, was geprüft wurde und was noch fehlt.',
    lead: [
      {
        kind: 'text',
        text: [
          'Diese Erklärung gilt für die Quartierskarte Hessen mit allen Seiten unter dieser Adresse. Betreiber: ',
          given(details['betreiber.name']),
          '.',
        ],
      },
    ],
    sections: [
      {
        heading: 'Stand der Vereinbarkeit',
        blocks: [
          {
            kind: 'text',
            text:
              conformance === 'full'
                ? 'Diese Website ist mit den Anforderungen vollständig vereinbar.'
                : 'Diese Website ist mit den Anforderungen teilweise vereinbar. Was fehlt, steht unten.',
          },
          {
            kind: 'text',
            text: 'Maßstab sind § 14 des Hessischen Behinderten-Gleichstellungsgesetzes (HessBGG) und die Hessische Verordnung über barrierefreie Informationstechnik (HVBIT), die Norm EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.2, Stufen A und AA. Aufbau nach dem Durchführungsbeschluss (EU) 2018/1523. Öffentliche Stellen in Hessen sind dazu verpflichtet; andere Betreiber geben die Erklärung freiwillig ab.',
          },
        ],
      },
      { heading: 'Was noch nicht barrierefrei ist', blocks: shortcomingBlocks(shortcomings) },
      tested(report),
      {
        heading: 'Wann und wie diese Erklärung entstand',
        blocks: [
          {
            kind: 'text',
            text: `Sie beruht auf einer Selbstbewertung. Die Ergebnisse der Tests sind vom ${formatDay(report.date, 'de')}; aus ihnen ist diese Seite am Rechner erzeugt. An diesem Tag wurde sie zuletzt überprüft.`,
          },
        ],
      },
      feedback(details),
      enforcement(details),
    ],
  };
}

function shortcomingBlocks(shortcomings: readonly Shortcoming[]): readonly Block[] {
  if (shortcomings.length === 0)
    return [{ kind: 'text', text: 'Uns ist nichts bekannt. Bitte melden Sie, was Sie stört.' }];
  return shortcomings.map(({ since, de }) => ({
    kind: 'part',
    heading: de.title,
    blocks: [
      { kind: 'text', text: de.what },
      {
        kind: 'facts',
        rows: [
          { term: 'Für wen', lines: [de.affects] },
          { term: 'Was stattdessen hilft', lines: [de.instead] },
          { term: 'Bekannt seit', lines: [formatDay(since, 'de')] },
        ],
      },
    ],
  }));
}

const areaNames: Readonly<Record<AccessArea, string>> = {
  access: 'Regeln von axe-core',
  keyboard: 'Wege nur mit der Tastatur',
  layout: 'Darstellung in verschiedenen Breiten',
  contrast: 'Kontraste und Farben, berechnet',
};

function tested(report: AccessReport): Section {
  const { areas, missingAreas, runs, checks, axe, browser } = report;
  const tools: readonly Fact[] = [
    ...(axe === null ? [] : [{ term: 'Prüfprogramm', lines: [`axe-core ${axe}, ${runs} Läufe`] }]),
    ...(browser === null ? [] : [{ term: 'Browser', lines: [browser] }]),
  ];
  const missing = missingAreas.map((area) => areaNames[area]);
  return {
    heading: 'Was geprüft wurde',
    blocks: [
      {
        kind: 'text',
        text: `Tests am Rechner, aufgezeichnet am ${formatDay(report.date, 'de')}. Sie finden nicht jede Barriere und ersetzen keine Prüfung durch Menschen.`,
      },
      {
        kind: 'facts',
        rows: [
          ...tools,
          ...areas.map((area) => ({ term: areaNames[area.area], lines: [counts(area)] })),
        ],
      },
      ...(missing.length === 0
        ? []
        : [
            {
              kind: 'text',
              text: `Noch ohne aufgezeichnetes Ergebnis: ${missing.join(', ')}.`,
            } as const,
          ]),
      ...(checks.length === 0
        ? []
        : [
            {
              kind: 'fold',
              summary: 'Alle Zustände, die axe-core geprüft hat (Namen auf Englisch)',
              items: checks.map(checkLine),
            } as const,
          ]),
      {
        kind: 'fold',
        summary: 'Alle Tests im Einzelnen (Namen auf Englisch)',
        items: areas.flatMap(({ tests }) =>
          tests.map(
            ({ title, project, status }): Inline => [
              { text: project === '' ? title : `${title} (${project})`, lang: 'en' },
              `: ${statusNames[status]}`,
            ],
          ),
        ),
      },
    ],
  };
}

const statusNames = {
  passed: 'bestanden',
  failed: 'nicht bestanden',
  skipped: 'nicht gelaufen',
} as const;

/** "14 Tests, alle bestanden", "14 Tests: 12 bestanden, 2 nicht bestanden" */
function counts({ tests, passed, failed, skipped }: AreaResult): string {
  const all = tests.length === 1 ? '1 Test' : `${tests.length} Tests`;
  if (passed === tests.length) return `${all}, ${tests.length === 1 ? '' : 'alle '}bestanden`;
  const parts = [
    `${passed} ${statusNames.passed}`,
    ...(failed > 0 ? [`${failed} ${statusNames.failed}`] : []),
    ...(skipped > 0 ? [`${skipped} ${statusNames.skipped}`] : []),
  ];
  return `${all}: ${parts.join(', ')}`;
}

const themes: Readonly<Record<string, string>> = {
  light: 'hell',
  dark: 'dunkel',
  contrast: 'hoher Kontrast',
};
const languages: Readonly<Record<string, string>> = { de: 'Deutsch', en: 'Englisch' };

function checkLine({ state, theme, language, widthPx, rules, complaints }: AccessCheck): Inline {
  const found = complaints === 0 ? 'nichts beanstandet' : `${complaints} Beanstandungen`;
  const where = [themes[theme] ?? theme, languages[language] ?? language, `${widthPx} Pixel breit`];
  return [{ text: state, lang: 'en' }, ` – ${where.join(', ')}: ${rules} Regeln, ${found}`];
}

function feedback(details: OperatorDetails): Section {
  const email = details['kontakt-barrierefreiheit.email'];
  const phone = details['kontakt-barrierefreiheit.telefon'];
  const form = details['kontakt-barrierefreiheit.formular'];
  return {
    heading: 'Barrieren melden',
    blocks: [
      {
        kind: 'text',
        text: 'Sie kommen irgendwo nicht weiter oder brauchen Angaben in einer anderen Form? Schreiben Sie uns; nennen Sie bitte die Adresse der Seite und womit Sie sie benutzen.',
      },
      {
        kind: 'facts',
        rows: [
          { term: 'E-Mail', lines: [email ? [mailLink(email)] : given(null)] },
          ...(phone ? [{ term: 'Telefon', lines: [[phoneLink(phone)]] }] : []),
          ...(form ? [{ term: 'Formular', lines: [[webLink(form)]] }] : []),
        ],
      },
    ],
  };
}

/** That of Hessen, unless the operator is under another. */
function enforcement(details: OperatorDetails): Section {
  const name = details['durchsetzungsstelle.name'];
  const email = details['durchsetzungsstelle.email'];
  const phone = details['durchsetzungsstelle.telefon'];
  const link = details['durchsetzungsstelle.link'];
  const lines: readonly Inline[] = name
    ? [
        name,
        ...(details['durchsetzungsstelle.anschrift'] ?? []),
        ...(phone ? [[phoneLink(phone)]] : []),
        ...(email ? [[mailLink(email)]] : []),
        ...(link ? [[webLink(link)]] : []),
      ]
    : [
        'Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik',
        'Landeskompetenzzentrum Barrierefreie IT Hessen (LBIT)',
        'beim Regierungspräsidium Gießen',
        [webLink('https://lbit.hessen.de')],
      ];
  return {
    heading: 'Durchsetzungsverfahren',
    blocks: [
      {
        kind: 'text',
        text: 'Erhalten Sie auf Ihre Meldung nach sechs Wochen keine oder keine befriedigende Antwort von einer öffentlichen Stelle, können Sie bei der Durchsetzungsstelle ein Verfahren beantragen.',
      },
      { kind: 'lines', lines },
    ],
  };
}
