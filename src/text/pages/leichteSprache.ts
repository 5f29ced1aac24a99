import type { OperatorDetails } from '../../model/operator/operatorFields';
import type { ProgrammeId } from '../../model/vocabulary';
import { mailLink, webLink } from './contactLinks';
import type { Block, Inline, PageContent, Section } from './pageContent';

/**
 * The map explained by the rules of the Netzwerk Leichte Sprache: one short statement a sentence and
 * a line, no genitive, no subjunctive, no negation, compounds with a hyphen, numbers as digits.
 * Each entry of `lines` is one line.
 */
export function leichteSprache(details: OperatorDetails): PageContent {
  return {
    title: 'Die Karte in Leichter Sprache',
    description: 'Was die Quartiers-Karte zeigt und wie Sie sie benutzen, in Leichter Sprache.',
    lead: [
      lines('Diese Seite erklärt Ihnen die Quartiers-Karte.', 'Sie lesen hier Leichte Sprache.', [
        'Hier kommen Sie ',
        { text: 'zur Karte', href: './' },
        '.',
      ]),
    ],
    sections: [
      unchecked(details),
      map,
      programmes,
      use,
      yourData,
      barriers(details),
      operator(details),
    ],
  };
}

const lines = (...content: readonly Inline[]): Block => ({ kind: 'lines', lines: content });
const list = (...items: readonly Inline[]): Block => ({ kind: 'list', items });

/** The rules ask for a check by people with learning difficulties: without one the page must say so. */
const unchecked = (details: OperatorDetails): Section => ({
  heading: 'Die Prüfung fehlt noch',
  blocks: [
    lines(
      'Es gibt Regeln für Leichte Sprache.',
      'Eine Regel heißt:',
      'Menschen mit Lern-Schwierigkeiten prüfen jeden Text.',
      'Für diesen Text fehlt die Prüfung noch.',
    ),
    lines('Ist ein Satz für Sie schwer?', ...writeUs(details)),
  ],
});

/** How to reach the operator, where he has said how. */
function writeUs(details: OperatorDetails): readonly Inline[] {
  const email = details['kontakt-barrierefreiheit.email'];
  if (!email) return ['Dann sagen Sie es uns bitte.'];
  return ['Dann schreiben Sie uns bitte.', ['Unsere E-Mail-Adresse ist: ', mailLink(email)]];
}

const map: Section = {
  heading: 'Das zeigt die Karte',
  blocks: [
    lines(
      'Die Karte zeigt das Bundes-Land Hessen.',
      'In Hessen gibt es viele Städte und Dörfer.',
      'Viele von ihnen bekommen Geld für ein Quartier.',
      'Ein Quartier ist ein Teil von einer Stadt.',
      'Auch ein Teil von einem Dorf ist ein Quartier.',
      'Das Wort spricht man so: Kar-tier.',
    ),
    lines('Mit dem Geld wird das Quartier schöner.', 'Die Städte und Dörfer bauen zum Beispiel:'),
    list('einen Spiel-Platz', 'einen Park', 'ein Haus für Familien', 'eine Kita'),
    lines(
      'Kita ist ein kurzes Wort für Kinder-Tages-Stätte.',
      'Dort spielen und lernen kleine Kinder.',
    ),
    lines(
      'Das Geld kommt vom Bund und vom Land Hessen.',
      'Der Bund ist ganz Deutschland.',
      'Auch die Städte und Dörfer zahlen einen Teil.',
      'Das alles heißt: Städte-Bau-Förderung.',
      'Förderung bedeutet: Jemand hilft mit Geld.',
    ),
    lines(
      'Ein Quartier mit Förderung heißt auf der Karte: Standort.',
      'Ein Bau oder ein Plan heißt auf der Karte: Maßnahme.',
    ),
  ],
};

const programme = (heading: string, id: ProgrammeId, ...blocks: readonly Block[]): Block => ({
  kind: 'part',
  heading,
  programme: id,
  blocks,
});

const programmes: Section = {
  heading: 'Dafür ist das Geld da',
  blocks: [
    lines(
      'Es gibt 5 Programme.',
      'Ein Programm sagt: Dafür ist das Geld da.',
      'Jedes Programm hat auf der Karte ein Zeichen.',
    ),
    programme(
      'Sozialer Zusammenhalt',
      'sozialer-zusammenhalt',
      lines(
        'Sozial bedeutet: Menschen helfen einander.',
        'In diesem Programm geht es um die Nachbarn.',
        'Die Nachbarn treffen sich.',
        'Alle Menschen gehören dazu.',
        'Früher war der Name: Soziale Stadt.',
        'Das Zeichen ist ein Kreis.',
      ),
    ),
    programme(
      'Wachstum und nachhaltige Erneuerung',
      'wachstum-erneuerung',
      lines(
        'Wachstum bedeutet: Etwas wird größer.',
        'Erneuerung bedeutet: Etwas Altes wird neu.',
        'Nachhaltig bedeutet: Es bleibt lange gut.',
        'Die Städte bauen alte Häuser um.',
        'Sie pflanzen auch Bäume.',
        'Das Zeichen ist ein Viereck.',
      ),
    ),
    programme(
      'Lebendige Zentren',
      'lebendige-zentren',
      lines(
        'Ein Zentrum ist die Mitte von einem Ort.',
        'Lebendig bedeutet: Dort ist viel los.',
        'In der Mitte gibt es Läden und alte Häuser.',
        'Die alten Häuser werden wieder schön.',
        'Das Zeichen ist ein Viereck auf der Spitze.',
      ),
    ),
    programme(
      '2 Investitions-Pakte',
      'investitionspakt-soziale-integration',
      lines(
        'Investition bedeutet: Man gibt Geld für etwas Wichtiges.',
        'Ein Pakt ist ein Vertrag.',
        'Beide Pakte haben das gleiche Zeichen.',
        'Das Zeichen ist ein Dreieck.',
      ),
      lines(
        'Der 1. Pakt heißt: Soziale Integration im Quartier.',
        'Integration bedeutet: Alle machen mit.',
        'Zum Beispiel in einem Haus für Nachbarn.',
      ),
      lines(
        'Der 2. Pakt heißt: Sport-Stätten.',
        'Sport-Stätten sind Orte für Sport.',
        'Zum Beispiel eine Turn-Halle.',
      ),
    ),
  ],
};

const use: Section = {
  heading: 'So benutzen Sie die Karte',
  blocks: [
    lines(
      'Suchen Sie einen Ort?',
      'Oben ist ein Feld zum Suchen.',
      'Schreiben Sie dort den Namen von dem Ort.',
    ),
    lines(
      'Neben der Karte steht eine Liste.',
      'Auf dem Handy finden Sie die Liste mit dem Knopf „Liste“.',
      'In der Liste stehen alle Standorte.',
      'Drücken Sie auf einen Namen.',
      'Dann lesen Sie mehr über den Standort:',
    ),
    list('So viel Geld bekommt der Standort.', 'Das baut die Stadt dort.'),
    lines(
      'Möchten Sie zum Beispiel nur Kitas sehen?',
      'Dann drücken Sie auf „Kita“.',
      'Auf dem Handy drücken Sie vorher auf „Filter“.',
      'Ein Filter ist wie ein Sieb:',
      'Sie sehen dann weniger.',
    ),
    lines(
      'Auf der Karte sehen Sie Zeichen.',
      'Jedes Zeichen ist ein Standort.',
      'Ein großes Zeichen bedeutet: viel Geld.',
      'Ein kleines Zeichen bedeutet: wenig Geld.',
      'Ein leeres Zeichen bedeutet: Die Summe ist unbekannt.',
    ),
    lines(
      'Möchten Sie die Karte größer sehen?',
      'Dann drücken Sie auf das Plus.',
      'Mit dem Minus wird die Karte wieder kleiner.',
    ),
    lines(
      'Bei jeder Zahl steht eine Quelle.',
      'Die Quelle ist die Seite mit dieser Zahl.',
      'So können Sie die Zahl prüfen.',
    ),
  ],
};

const hardLanguage = 'Diese Seite ist in schwerer Sprache.';

const yourData: Section = {
  heading: 'Ihre Daten',
  blocks: [
    lines(
      'Sie benutzen die Karte ohne Namen.',
      'Es gibt einen Knopf: „In meiner Nähe“.',
      'Drücken Sie auf den Knopf?',
      'Dann sucht Ihr Gerät Ihren Ort.',
      'Ihr Gerät fragt Sie vorher.',
      'Ihr Ort bleibt auf Ihrem Gerät.',
    ),
    lines(
      ['Mehr lesen Sie auf der Seite ', { text: 'Datenschutz', href: './datenschutz/' }, '.'],
      hardLanguage,
    ),
  ],
};

function barriers(details: OperatorDetails): Section {
  const own = details['durchsetzungsstelle.link'];
  const link = webLink(own || 'https://lbit.hessen.de');
  return {
    heading: 'Eine Barriere melden',
    blocks: [
      lines(
        'Eine Barriere ist ein Hindernis.',
        'Zum Beispiel: Sie können eine Schrift schlecht lesen.',
        'Wir möchten eine Karte für alle Menschen.',
        'Manches ist aber noch schwer.',
      ),
      lines(
        'Sind Sie blind?',
        'Dann hilft Ihnen die Liste.',
        'In der Liste stehen alle Standorte.',
      ),
      lines('Haben Sie eine Barriere gefunden?', ...writeUs(details)),
      lines(
        'Warten Sie schon 6 Wochen auf eine Antwort?',
        'Dann hilft Ihnen die Durchsetzungs-Stelle.',
        'Diese Stelle prüft Internet-Seiten auf Barrieren.',
        ...(details['durchsetzungsstelle.name'] && !own
          ? []
          : [['Die Seite von der Durchsetzungs-Stelle ist: ', link]]),
      ),
      lines(
        [
          'Mehr lesen Sie auf der Seite ',
          { text: 'Barrierefreiheit', href: './barrierefreiheit/' },
          '.',
        ],
        hardLanguage,
      ),
    ],
  };
}

function operator(details: OperatorDetails): Section {
  const name = details['betreiber.name'];
  return {
    heading: 'Wer macht die Karte?',
    blocks: [
      lines(
        ...(name ? [`Die Karte macht: ${name}.`] : []),
        ['Die Adresse steht auf der Seite ', { text: 'Impressum', href: './impressum/' }, '.'],
        hardLanguage,
      ),
    ],
  };
}
