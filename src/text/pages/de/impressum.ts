import type { OperatorDetails } from '../../../model/operator/operatorFields';
import { mailLink, phoneLink } from '../contactLinks';
import type { Fact, PageContent, Section } from '../pageContent';
import { given, givenAddress, givenLines } from './given';

/** Who operates the page (§ 5 DDG, § 18 MStV), and the licences of what it shows. */
export function impressum(details: OperatorDetails): PageContent {
  return {
    title: 'Impressum',
    description: 'Wer die Quartierskarte Hessen betreibt und unter welchen Lizenzen sie steht.',
    lead: [],
    sections: [
      {
        heading: 'Anbieter nach § 5 DDG',
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
      term: 'Name und Anschrift',
      lines: givenAddress(details),
    },
    ...(representative === null
      ? []
      : [{ term: 'Vertreten durch', lines: [given(representative)] }]),
    { term: 'E-Mail', lines: [email ? [mailLink(email)] : given(null)] },
    ...(phone === null
      ? []
      : [{ term: 'Telefon', lines: [phone === undefined ? given(null) : [phoneLink(phone)]] }]),
    ...(register ? [{ term: 'Register', lines: [register] }] : []),
    ...(vatId ? [{ term: 'Umsatzsteuer-Identifikationsnummer', lines: [vatId] }] : []),
  ];
}

/** Only where the page is journalism must a person stand for its content. */
function editor(lines: readonly string[] | null | undefined): readonly Section[] {
  if (lines === null) return [];
  return [
    {
      heading: 'Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV',
      blocks: [{ kind: 'lines', lines: givenLines(lines) }],
    },
  ];
}

const ccBy = {
  text: 'CC BY 4.0',
  href: 'https://creativecommons.org/licenses/by/4.0/deed.de',
} as const;
const odbl = { text: 'ODbL', href: 'https://opendatacommons.org/licenses/odbl/1-0/' } as const;

const licences: Section = {
  heading: 'Lizenzen und Quellen',
  blocks: [
    {
      kind: 'facts',
      rows: [
        {
          term: 'Angaben zu den Standorten',
          lines: [
            'Jede Angabe nennt die Seite, auf der sie veröffentlicht ist. Die Angaben selbst sind frei.',
            ['Unsere Zusammenstellung: ', ccBy, '.'],
          ],
        },
        { term: 'Grenzen', lines: ['© GeoBasis-DE / BKG 2016, verändert.'] },
        {
          term: 'Orte und Haltestellen',
          lines: [
            [
              'DB InfraGO AG (',
              ccBy,
              '), © OpenStreetMap-Mitwirkende (',
              odbl,
              '), GeoNames (',
              ccBy,
              ').',
            ],
          ],
        },
        {
          term: 'Straßen, wenn sie gewählt sind',
          lines: [
            [
              '© GeoBasis-DE / BKG (',
              ccBy,
              '), oder © OpenStreetMap (',
              odbl,
              ') und Protomaps, je nach Dienst. Die Karte nennt ihn, solange Straßen zu sehen sind.',
            ],
          ],
        },
        {
          term: 'Schrift',
          lines: [
            [
              'Atkinson Hyperlegible Next, ',
              {
                text: 'SIL Open Font License 1.1',
                href: 'https://openfontlicense.org',
                lang: 'en',
              },
              '.',
            ],
          ],
        },
        {
          term: 'Programm',
          lines: [
            'Quartierskarte Hessen, MIT-Lizenz. Darin freie Software anderer, vor allem React, MapLibre GL JS, Turf und Lucide.',
          ],
        },
      ],
    },
  ],
};
