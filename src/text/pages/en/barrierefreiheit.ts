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
  return {
    title: 'Accessibility statement',
    description: 'How accessible Quartierskarte Hessen is, what was tested and what falls short.',
    lead: [
      {
        kind: 'text',
        text: `This statement applies to Quartierskarte Hessen with all pages under this address. Operator: ${given(details['betreiber.name'])}.`,
      },
    ],
    sections: [
      {
        heading: 'Status of conformance',
        blocks: [
          {
            kind: 'text',
            text:
              report.conformance === 'full'
                ? 'This website conforms fully to the requirements.'
                : 'This website conforms partially to the requirements. What falls short is listed below.',
          },
          {
            kind: 'text',
            text: 'The measure are § 14 of the Hessian Disability Equality Act (HessBGG) and the Hessian Ordinance on Accessible Information Technology (HVBIT), the standard EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA. The structure follows Implementing Decision (EU) 2018/1523. Public bodies in Hessen are bound by them; other operators make this statement of their own accord.',
          },
        ],
      },
      { heading: 'What is not accessible yet', blocks: shortcomingBlocks(shortcomings) },
      tested(report),
      {
        heading: 'When and how this statement was made',
        blocks: [
          {
            kind: 'text',
            text: `It rests on a self-assessment. The results of the tests are of ${formatDay(report.date, 'en')}; this page is generated from them. It was last reviewed on that day.`,
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
    return [{ kind: 'text', text: 'We know of nothing. Please tell us what troubles you.' }];
  return shortcomings.map(({ since, en }) => ({
    kind: 'part',
    heading: en.title,
    blocks: [
      { kind: 'text', text: en.what },
      {
        kind: 'facts',
        rows: [
          { term: 'For whom', lines: [en.affects] },
          { term: 'What helps instead', lines: [en.instead] },
          { term: 'Known since', lines: [formatDay(since, 'en')] },
        ],
      },
    ],
  }));
}

const areaNames: Readonly<Record<AccessArea, string>> = {
  access: 'Rules of axe-core',
  keyboard: 'Ways by keyboard alone',
  layout: 'Layout at various widths',
  contrast: 'Contrast and colours, computed',
};

function tested(report: AccessReport): Section {
  const { areas, missingAreas, runs, checks, axe, browser } = report;
  const tools: readonly Fact[] = [
    ...(axe === null ? [] : [{ term: 'Checker', lines: [`axe-core ${axe}, ${runs} runs`] }]),
    ...(browser === null ? [] : [{ term: 'Browser', lines: [browser] }]),
  ];
  const missing = missingAreas.map((area) => areaNames[area]);
  return {
    heading: 'What was tested',
    blocks: [
      {
        kind: 'text',
        text: `Automated tests, recorded on ${formatDay(report.date, 'en')}. They do not find every barrier and do not replace testing by people.`,
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
              text: `Without a recorded result so far: ${missing.join(', ')}.`,
            } as const,
          ]),
      ...(checks.length === 0
        ? []
        : [
            {
              kind: 'fold',
              summary: 'All states that axe-core has checked',
              items: checks.map(checkLine),
            } as const,
          ]),
      {
        kind: 'fold',
        summary: 'All tests one by one',
        items: areas.flatMap(({ tests }) =>
          tests.map(
            ({ title, project, status }): Inline =>
              `${project === '' ? title : `${title} (${project})`}: ${statusNames[status]}`,
          ),
        ),
      },
    ],
  };
}

const statusNames = { passed: 'passed', failed: 'failed', skipped: 'not run' } as const;

/** "14 tests, all passed", "14 tests: 12 passed, 2 failed" */
function counts({ tests, passed, failed, skipped }: AreaResult): string {
  const all = tests.length === 1 ? '1 test' : `${tests.length} tests`;
  if (passed === tests.length) return `${all}, ${tests.length === 1 ? '' : 'all '}passed`;
  const parts = [
    `${passed} ${statusNames.passed}`,
    ...(failed > 0 ? [`${failed} ${statusNames.failed}`] : []),
    ...(skipped > 0 ? [`${skipped} ${statusNames.skipped}`] : []),
  ];
  return `${all}: ${parts.join(', ')}`;
}

const themes: Readonly<Record<string, string>> = {
  light: 'light',
  dark: 'dark',
  contrast: 'high contrast',
};
const languages: Readonly<Record<string, string>> = { de: 'German', en: 'English' };

function checkLine({ state, theme, language, widthPx, rules, complaints }: AccessCheck): string {
  const found = complaints === 0 ? 'nothing found' : `${complaints} found`;
  const where = [themes[theme] ?? theme, languages[language] ?? language, `${widthPx} pixels wide`];
  return `${state} – ${where.join(', ')}: ${rules} rules, ${found}`;
}

function feedback(details: OperatorDetails): Section {
  const email = details['kontakt-barrierefreiheit.email'];
  const phone = details['kontakt-barrierefreiheit.telefon'];
  const form = details['kontakt-barrierefreiheit.formular'];
  return {
    heading: 'Report a barrier',
    blocks: [
      {
        kind: 'text',
        text: 'You can not get on somewhere, or need facts in another form? Write to us; please state the address of the page and what you use it with.',
      },
      {
        kind: 'facts',
        rows: [
          { term: 'E-mail', lines: [email ? [mailLink(email)] : given(null)] },
          ...(phone ? [{ term: 'Telephone', lines: [[phoneLink(phone)]] }] : []),
          ...(form ? [{ term: 'Form', lines: [[webLink(form)]] }] : []),
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
        [german(name)],
        ...(details['durchsetzungsstelle.anschrift'] ?? []),
        ...(phone ? [[phoneLink(phone)]] : []),
        ...(email ? [[mailLink(email)]] : []),
        ...(link ? [[webLink(link)]] : []),
      ]
    : [
        [german('Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik')],
        [german('Landeskompetenzzentrum Barrierefreie IT Hessen (LBIT)')],
        [german('beim Regierungspräsidium Gießen')],
        [webLink('https://lbit.hessen.de')],
      ];
  return {
    heading: 'Enforcement procedure',
    blocks: [
      {
        kind: 'text',
        text: 'If a public body has not answered your report after six weeks, or not to your satisfaction, you can ask the enforcement body to step in.',
      },
      { kind: 'lines', lines },
    ],
  };
}

const german = (text: string) => ({ text, lang: 'de' });
