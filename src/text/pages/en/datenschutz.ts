import type { OperatorDetails } from '../../../model/operator/operatorFields';
import type { StreetUse } from '../../../model/operator/streetUse';
import { mailLink, webLink } from '../contactLinks';
import type { Block, Inline, PageContent, Section } from '../pageContent';
import { storedChoices } from '../storedChoices';
import { given, givenAddress, givenLines } from './given';

/** What the page does with data of its visitors: true to the code, tests hold it to that. */
export function datenschutz(details: OperatorDetails, streets: StreetUse): PageContent {
  return {
    title: 'Privacy',
    description: 'Which data a visit to Quartierskarte Hessen leaves, and which it does not.',
    lead: [
      {
        kind: 'list',
        items: [
          'No cookies, no counting, no advertising, no account.',
          streets.preset && streets.host !== null
            ? 'When you come near, streets are fetched from another server; you can turn them off.'
            : 'Opening the map asks no other server than this one.',
          'Your position stays on your device.',
        ],
      },
    ],
    sections: [
      responsible(details),
      serverLogs(details),
      storage,
      ownPlace,
      streetMap(streets),
      otherSites,
      rights,
    ],
  };
}

function responsible(details: OperatorDetails): Section {
  const own = details['datenschutz.verantwortlich'];
  const email = details['betreiber.email'];
  const officer = details['datenschutz.beauftragte'];
  const officerEmail = details['datenschutz.beauftragte-email'];
  const operator: readonly Inline[] = [
    ...givenAddress(details),
    ...(email ? [[mailLink(email)]] : []),
  ];
  return {
    heading: 'Who is responsible',
    blocks: [
      {
        kind: 'facts',
        rows: [
          { term: 'Controller', lines: own ?? operator },
          ...(officer === null
            ? []
            : [
                {
                  term: 'Data protection officer',
                  lines: [
                    ...givenLines(officer),
                    ...(officerEmail ? [[mailLink(officerEmail)]] : []),
                  ],
                },
              ]),
        ],
      },
    ],
  };
}

const legalBasis =
  'The legal basis is Art. 6 (1) (e) GDPR with § 3 HDSIG for public bodies, and Art. 6 (1) (f) GDPR for other operators (their interest in delivering the page safely).';

function serverLogs(details: OperatorDetails): Section {
  return {
    heading: 'When you open the page',
    blocks: [
      {
        kind: 'text',
        text: 'Your browser sends the server your IP address, the time, the address of the page, and words about browser and device. No page can be delivered without. The address also holds the word searched for, filters and the open site; the server learns them when you open or reload such an address, not while you type and choose.',
      },
      {
        kind: 'facts',
        rows: [
          { term: 'Provider of the server', lines: givenLines(details['datenschutz.hosting']) },
          { term: 'Logs of the server', lines: [logs(details['datenschutz.protokoll-tage'])] },
        ],
      },
      { kind: 'text', text: legalBasis },
    ],
  };
}

function logs(days: number | null | undefined): string {
  if (days === null || days === undefined) return given(null);
  if (days === 0) return 'The server keeps no logs of these data.';
  return `The server keeps these data for ${days === 1 ? '1 day' : `${days} days`} and then deletes them.`;
}

const storage: Section = {
  heading: 'What your browser stores',
  blocks: [
    {
      kind: 'text',
      text: 'Only what you choose yourself, so that it holds on your next visit. It stays in the storage of your browser (localStorage) until you delete it there, and is not sent to the server. If you choose nothing, nothing is stored. The legal basis is § 25 (2) no. 2 TDDDG.',
    },
    {
      kind: 'list',
      items: Object.entries(storedChoices).map(([name, why]) => `“${name}”: ${why.en}`),
    },
  ],
};

const ownPlace: Section = {
  heading: 'Your position',
  blocks: [
    {
      kind: 'text',
      text: 'The search for sites near you asks your browser for your position only when you want it, and the browser asks you first. Distances are worked out on your device. The position is not sent, not stored, and stands in no link. Where streets are chosen, the map stays so far away that it fetches no parts of your area; that happens only when you come nearer there yourself (see “Streets”).',
    },
  ],
};

/** What is fetched for streets, from whom and at whose wish. */
function streetMap({ host, federal, preset }: StreetUse): Section {
  const heading = 'Streets';
  if (host === null)
    return {
      heading,
      blocks: [
        {
          kind: 'text',
          text: 'Streets come from the server of this page. Nobody else learns which area you look at.',
        },
      ],
    };
  const owner = federal
    ? 'of the federal mapping agency, Bundesamt für Kartographie und Geodäsie (BKG)'
    : 'of a map service';
  const data = `Then your browser fetches map parts from the server ${owner}: ${host}. It learns your IP address, the time, words about your browser, where the request comes from and which area you look at.`;
  const when: readonly Block[] = preset
    ? [
        {
          kind: 'text',
          text: `The operator has preset streets: they appear when you come near. ${data}`,
        },
        {
          kind: 'text',
          text: `Choose outlines only in the map: then nothing more is fetched. ${legalBasis}`,
        },
      ]
    : [
        {
          kind: 'text',
          text: `Only if you choose streets, or follow a link with that choice, and come near do streets appear. ${data}`,
        },
        {
          kind: 'text',
          text: 'The legal basis is your consent by this choice (Art. 6 (1) (a) GDPR). You withdraw it by choosing outlines only.',
        },
      ];
  return { heading, blocks: when };
}

const otherSites: Section = {
  heading: 'Links to other sites',
  blocks: [
    {
      kind: 'text',
      text: 'Sources lead to pages of others, only when you click them. There the privacy rules of those pages hold.',
    },
  ],
};

const rights: Section = {
  heading: 'Your rights',
  blocks: [
    {
      kind: 'list',
      items: [
        'access to your data (Art. 15 GDPR)',
        'rectification (Art. 16 GDPR)',
        'erasure (Art. 17 GDPR)',
        'restriction of processing (Art. 18 GDPR)',
        'notification of recipients about rectification or erasure (Art. 19 GDPR)',
        'portability of your data where you have consented (Art. 20 GDPR)',
        'objection to processing (Art. 21 GDPR)',
        'withdrawal of consent for the future (Art. 7 (3) GDPR)',
      ],
    },
    {
      kind: 'text',
      text: [
        'You can complain to a supervisory authority (Art. 77 GDPR), in Hessen ',
        {
          text: 'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit',
          lang: 'de',
        },
        ': ',
        webLink('https://datenschutz.hessen.de'),
        '. There are no automated decisions (Art. 22 GDPR) here.',
      ],
    },
  ],
};
