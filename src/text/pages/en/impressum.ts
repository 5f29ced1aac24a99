import type { OperatorDetails } from '../../../model/operator/operatorFields';
import { mailLink, phoneLink } from '../contactLinks';
import type { Fact, PageContent, Section } from '../pageContent';
import { given, givenAddress, givenLines } from './given';

/** Who operates the page (§ 5 DDG, § 18 MStV), and the licences of what it shows. */
export function impressum(details: OperatorDetails): PageContent {
  return {
    title: 'Legal notice',
    description: 'Who operates Quartierskarte Hessen, and its licences.',
    lead: [],
    sections: [
      {
        heading: 'Provider (§ 5 DDG)',
        blocks: [{ kind: 'facts', rows: provider(details) }],
      },
      ...editor(details['betreiber.redaktion']),
      licences,
    ],
  };
}

function provider(details: OperatorDetails): readonly Fact[] {
  const phone = details['betreiber.telefon'];
  const email = details['betreiber.email'];
  const representative = details['betreiber.vertretung'];
  const register = details['betreiber.register'];
  const vatId = details['betreiber.umsatzsteuer-id'];
  return [
    {
      term: 'Name and address',
      lines: givenAddress(details),
    },
    ...(representative === null
      ? []
      : [{ term: 'Represented by', lines: [given(representative)] }]),
    { term: 'E-mail', lines: [email ? [mailLink(email)] : given(null)] },
    ...(phone === null
      ? []
      : [{ term: 'Telephone', lines: [phone === undefined ? given(null) : [phoneLink(phone)]] }]),
    ...(register ? [{ term: 'Register', lines: [register] }] : []),
    ...(vatId ? [{ term: 'VAT number', lines: [vatId] }] : []),
  ];
}

/** Only where the page is journalism must a person stand for its content. */
function editor(lines: readonly string[] | null | undefined): readonly Section[] {
  if (lines === null) return [];
  return [
    {
      heading: 'Responsible for the content (§ 18 (2) MStV)',
      blocks: [{ kind: 'lines', lines: givenLines(lines) }],
    },
  ];
}

const ccBy = {
  text: 'CC BY 4.0',
  href: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
const odbl = { text: 'ODbL', href: 'https://opendatacommons.org/licenses/odbl/1-0/' } as const;

const licences: Section = {
  heading: 'Licences and sources',
  blocks: [
    {
      kind: 'facts',
      rows: [
        {
          term: 'Facts about the sites',
          lines: [
            'Each fact names the page that publishes it. The facts themselves are free.',
            ['Our compilation: ', ccBy, '.'],
          ],
        },
        { term: 'Boundaries', lines: ['© GeoBasis-DE / BKG 2016, modified.'] },
        {
          term: 'Places and stops',
          lines: [
            [
              'DB InfraGO AG (',
              ccBy,
              '), © OpenStreetMap contributors (',
              odbl,
              '), GeoNames (',
              ccBy,
              ').',
            ],
          ],
        },
        {
          term: 'Streets, where chosen',
          lines: [
            [
              '© GeoBasis-DE / BKG (',
              ccBy,
              '), or © OpenStreetMap (',
              odbl,
              ') and Protomaps, depending on the service. The map names it while streets are shown.',
            ],
          ],
        },
        {
          term: 'Font',
          lines: [
            [
              'Atkinson Hyperlegible Next, ',
              { text: 'SIL Open Font License 1.1', href: 'https://openfontlicense.org' },
              '.',
            ],
          ],
        },
        {
          term: 'Software',
          lines: [
            'Quartierskarte Hessen, MIT licence. It contains free software of others, above all React, MapLibre GL JS, Turf and Lucide.',
          ],
        },
      ],
    },
  ],
};
