import type { OperatorDetails } from '../../../model/operator/operatorFields';
import type { StreetUse } from '../../../model/operator/streetUse';
import { mailLink, webLink } from '../contactLinks';
import type { Block, Inline, PageContent, Section } from '../pageContent';
import { storedChoices } from '../storedChoices';
import { given, givenAddress, givenLines } from './given';

/** What the page does with data of its visitors: true to the code, tests hold it to that. */
export function datenschutz(details: OperatorDetails, streets: StreetUse): PageContent {
  return {
    title: 'Datenschutz',
    description: 'Welche Daten beim Besuch der Quartierskarte Hessen anfallen und welche nicht.',
    lead: [
      {
        kind: 'list',
        items: [
          'Keine Cookies, keine Zählung, keine Werbung, kein Konto.',
          streets.preset && streets.host !== null
            ? 'Beim nahen Heranzoomen kommen Straßen von einem anderen Server; sie lassen sich abwählen.'
            : 'Beim Öffnen fragt die Karte keinen anderen Server als diesen.',
          'Ihr Standort bleibt auf Ihrem Gerät.',
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
    heading: 'Wer verantwortlich ist',
    blocks: [
      {
        kind: 'facts',
        rows: [
          { term: 'Verantwortliche Stelle', lines: own ?? operator },
          ...(officer === null
            ? []
            : [
                {
                  term: 'Datenschutzbeauftragte Person',
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
  'Rechtsgrundlage ist bei öffentlichen Stellen Art. 6 Abs. 1 Buchst. e DSGVO mit § 3 HDSIG, bei anderen Betreibern Art. 6 Abs. 1 Buchst. f DSGVO (das Interesse, die Seite sicher auszuliefern).';

function serverLogs(details: OperatorDetails): Section {
  const days = details['datenschutz.protokoll-tage'];
  const host = details['datenschutz.hosting'];
  return {
    heading: 'Wenn Sie die Seite aufrufen',
    blocks: [
      {
        kind: 'text',
        text: 'Ihr Browser sendet dem Server Ihre IP-Adresse, die Zeit, die Adresse der Seite und Angaben zu Browser und Gerät. Ohne das kann keine Seite ausgeliefert werden. In der Adresse stehen auch Suchwort, Filter und geöffneter Standort; der Server erfährt sie, wenn Sie eine solche Adresse öffnen oder neu laden, nicht schon beim Tippen und Wählen.',
      },
      {
        kind: 'facts',
        rows: [
          { term: 'Anbieter des Servers', lines: givenLines(host) },
          { term: 'Protokolle des Servers', lines: [logs(days)] },
        ],
      },
      { kind: 'text', text: legalBasis },
    ],
  };
}

function logs(days: number | null | undefined): Inline {
  if (days === null || days === undefined) return given(null);
  if (days === 0) return 'Der Server führt keine Protokolle mit diesen Daten.';
  return `Der Server hält diese Daten ${days === 1 ? '1 Tag' : `${days} Tage`} lang fest und löscht sie dann.`;
}

const storage: Section = {
  heading: 'Was Ihr Browser speichert',
  blocks: [
    {
      kind: 'text',
      text: 'Nur was Sie selbst wählen, damit es beim nächsten Besuch wieder gilt. Es bleibt im Speicher Ihres Browsers (localStorage), bis Sie es dort löschen, und wird nicht an den Server gesendet. Wenn Sie nichts wählen, wird nichts gespeichert. Rechtsgrundlage ist § 25 Abs. 2 Nr. 2 TDDDG.',
    },
    {
      kind: 'list',
      items: Object.entries(storedChoices).map(([name, why]) => `„${name}“: ${why.de}`),
    },
  ],
};

const ownPlace: Section = {
  heading: 'Ihr Standort',
  blocks: [
    {
      kind: 'text',
      text: '„In meiner Nähe“ fragt Ihren Browser erst dann nach Ihrem Standort, wenn Sie es verlangen, und der Browser fragt Sie um Erlaubnis. Entfernungen rechnet die Karte auf Ihrem Gerät aus. Der Standort wird nicht gesendet, nicht gespeichert und steht in keinem Link. Sind Straßen gewählt, bleibt die Karte dabei so weit entfernt, dass sie keine Kartenteile Ihrer Gegend abruft; das geschieht erst, wenn Sie dort selbst näher heranzoomen (siehe „Straßenkarte“).',
    },
  ],
};

/** What is fetched for streets, from whom and at whose wish. */
function streetMap({ host, federal, preset }: StreetUse): Section {
  const heading = 'Straßenkarte';
  if (host === null)
    return {
      heading,
      blocks: [
        {
          kind: 'text',
          text: 'Straßen kommen vom selben Server wie die Seite. Kein anderer erfährt, welche Gegend Sie ansehen.',
        },
      ],
    };
  const owner = federal
    ? 'des Bundesamts für Kartographie und Geodäsie (BKG)'
    : 'eines Kartendienstes';
  const data = `Dann ruft Ihr Browser Kartenteile vom Server ${owner} ab: ${host}. Er erfährt Ihre IP-Adresse, die Zeit, Angaben zum Browser, die Herkunft der Anfrage und welche Gegend Sie ansehen.`;
  const when: readonly Block[] = preset
    ? [
        {
          kind: 'text',
          text: `Der Betreiber hat Straßen voreingestellt: Sie erscheinen, wenn Sie nah heranzoomen. ${data}`,
        },
        {
          kind: 'text',
          text: `Wählen Sie in der Karte „Grundkarte“ und „nur Umrisse“: Dann wird nichts mehr abgerufen. ${legalBasis}`,
        },
      ]
    : [
        {
          kind: 'text',
          text: `Nur wenn Sie „Straßen“ wählen oder einem Link mit dieser Wahl folgen und nah heranzoomen, erscheinen Straßen. ${data}`,
        },
        {
          kind: 'text',
          text: 'Rechtsgrundlage ist Ihre Einwilligung durch diese Wahl (Art. 6 Abs. 1 Buchst. a DSGVO). Sie widerrufen sie, indem Sie „nur Umrisse“ wählen.',
        },
      ];
  return { heading, blocks: when };
}

const otherSites: Section = {
  heading: 'Links zu anderen Seiten',
  blocks: [
    {
      kind: 'text',
      text: 'Quellen führen zu Seiten anderer, erst wenn Sie sie anklicken. Dort gilt der Datenschutz dieser Seiten.',
    },
  ],
};

const rights: Section = {
  heading: 'Ihre Rechte',
  blocks: [
    {
      kind: 'list',
      items: [
        'Auskunft über Ihre Daten (Art. 15 DSGVO)',
        'Berichtigung (Art. 16 DSGVO)',
        'Löschung (Art. 17 DSGVO)',
        'Einschränkung der Verarbeitung (Art. 18 DSGVO)',
        'Mitteilung an Empfänger bei Berichtigung oder Löschung (Art. 19 DSGVO)',
        'Übertragung Ihrer Daten, wo Sie eingewilligt haben (Art. 20 DSGVO)',
        'Widerspruch gegen die Verarbeitung (Art. 21 DSGVO)',
        'Widerruf einer Einwilligung für die Zukunft (Art. 7 Abs. 3 DSGVO)',
      ],
    },
    {
      kind: 'text',
      text: [
        'Sie können sich bei einer Aufsichtsbehörde beschweren (Art. 77 DSGVO), in Hessen beim Hessischen Beauftragten für Datenschutz und Informationsfreiheit: ',
        webLink('https://datenschutz.hessen.de'),
        '. Entscheidungen durch Automaten (Art. 22 DSGVO) gibt es hier nicht.',
      ],
    },
  ],
};
