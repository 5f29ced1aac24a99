import type { SourceKind } from '../../model/vocabulary';
import type { Fate } from '../../upkeep/list/answers';
import type { Question } from '../../upkeep/list/outcome';
import { counted } from './frame';

const number = new Intl.NumberFormat('de-DE');
const euros = (eur: number): string => `${number.format(eur)} €`;

const fates: Readonly<Record<Fate, string>> = {
  taken: 'wird übernommen',
  asked: 'Frage offen',
  unmatched: 'kein bekannter Standort',
  known: 'schon da',
  left: 'bleibt draußen',
};

/** Reading a yearly list into the draft, on the Pflege page. */
export const listWords = {
  heading: 'Liste einlesen',
  lead: 'Was ein Programm in einem Jahr bewilligt hat: Fügen Sie den Text ein, wie er in der Mitteilung, im PDF oder auf der Webseite steht. Erst „Übernehmen“ ändert den Entwurf.',
  form: {
    list: 'Die Liste',
    listHint:
      'Text oder Tabelle einfügen, oder eine Datei hierher ziehen (Text, Webseite, CSV, XLSX, ODS). Jede Zeile wird gelesen oder genannt.',
    file: 'Datei wählen',
    programme: 'Programm',
    choose: 'Bitte wählen',
    year: 'Programmjahr',
    source: 'Link der Seite, auf der die Liste steht',
    sourceHint: 'Steht die Seite schon in sources.csv, genügt der Link.',
    sourceKnown: (publisher: string, title: string, date: string) =>
      `Bekannte Quelle: ${[publisher, title, date].filter((part) => part !== '').join(', ')}.`,
    sourceNew: 'Neue Quelle: Sie kommt in sources.csv.',
    publisher: 'Herausgeber',
    kind: 'Art',
    kindOpen: 'nicht bekannt',
    title: 'Titel der Seite (freiwillig)',
    date: 'Datum der Seite (freiwillig)',
    dateHint: 'so genau, wie die Seite es sagt: 2025, 2025-01 oder 16.01.2025',
    read: 'Liste lesen',
    clear: 'Liste weglegen',
    reading: 'Die Liste wird gelesen …',
    failed: 'Die Liste ließ sich nicht lesen. Prüfen Sie die Verbindung, dann noch einmal.',
    fileFailed: {
      noText: 'Das ist kein Text und keine Tabelle. Kopieren Sie den Text der Liste hierher.',
      empty: 'Darin steht nichts.',
      tooLong: 'Das ist zu lang: Eine Liste hat höchstens 500.000 Zeichen. Teilen Sie sie.',
    },
    missing: {
      list: 'Es fehlt die Liste.',
      programme: 'Wählen Sie das Programm.',
      year: (from: number, to: number) => `Geben Sie ein Jahr von ${from} bis ${to} an.`,
      url: 'Geben Sie den Link an: Jeder Betrag nennt die Seite, auf der er steht.',
      publisher: 'Nennen Sie, wer die Seite herausgibt.',
      date: 'Das ist kein Datum wie 2025, 2025-01 oder 16.01.2025.',
    },
  },
  kinds: {
    land: 'Land oder Bund',
    kommune: 'Kommune',
    presse: 'Presse',
    planung: 'Planung, Wohnungsunternehmen',
    politik: 'Politik',
    sonstige: 'Sonstige',
  } satisfies Readonly<Record<SourceKind, string>>,
  result: {
    heading: 'Was daraus wird',
    fates,
    all: 'Die ganze Liste',
    filter: 'Zeigen',
    chip: (fate: Fate, count: number) =>
      `${number.format(count)} ${fate === 'asked' && count === 1 ? 'offene Frage' : chips[fate]}`,
    allChip: (count: number) => `Alles (${number.format(count)})`,
    take: (count: number) => `${counted(count, 'Betrag', 'Beträge')} übernehmen`,
    nothing: 'Nichts zu übernehmen',
    taken: (count: number) =>
      `${counted(count, 'Betrag', 'Beträge')} übernommen. Rückgängig nimmt alle zurück.`,
    open: (count: number) =>
      `${counted(count, 'Zeile ist', 'Zeilen sind')} noch offen; was klar ist, lässt sich schon übernehmen.`,
    takeBack: 'Letzte Antwort zurücknehmen',
    pages: 'Teile der Liste',
    page: (from: number, to: number, all: number) =>
      `${number.format(from)} bis ${number.format(to)} von ${number.format(all)}`,
    before: 'Vorige',
    next: 'Nächste',
    empty: 'Hier ist nichts.',
    settled: 'Alles ist beantwortet.',
  },
  totals: {
    heading: 'Summen, die die Liste nennt',
    fits: (stated: number, sum: number) =>
      stated === sum
        ? `stimmt: ${euros(stated)}`
        : `stimmt, so genau sie angegeben ist: ${euros(stated)}; die Zeilen ergeben ${euros(sum)}`,
    differs: (stated: number, sum: number) =>
      `stimmt nicht: angegeben ${euros(stated)}, die Zeilen ergeben ${euros(sum)}, ${euros(Math.abs(sum - stated))} ${sum > stated ? 'mehr' : 'weniger'}`,
    unreadable: (sum: number) => `nicht lesbar; die Zeilen ergeben ${euros(sum)}`,
    unclear: (count: number) => `Ohne klaren Betrag: ${counted(count, 'Zeile', 'Zeilen')}.`,
  },
  line: {
    place: (first: number, last: number) =>
      first === last ? `Zeile ${first}` : `Zeilen ${first}–${last}`,
    to: (site: string, eur: number) => `${site}: ${euros(eur)}`,
    kinds: {
      heading: 'Überschrift',
      tableHead: 'Tabellenkopf',
      total: 'Summe',
      pageNumber: 'Seitenzahl',
      text: 'Text',
      blank: 'leer',
    },
    known: 'Steht schon in den Tabellen, aus dieser Quelle.',
    confirmed: (source: string) => `Steht schon in den Tabellen, aus ${source}.`,
    duplicate: (line: number) => `Dasselbe steht schon in Zeile ${line}.`,
    noAmount: (site: string) => `${site}: ohne Betrag, bleibt unbekannt.`,
    skipped: 'Ausgelassen.',
    conflict: (ours: number, theirs: number) =>
      `In den Tabellen stehen ${euros(ours)}, in der Liste ${euros(theirs)}. Welcher zählt?`,
    solved: {
      both: (ours: number) =>
        `Unser Betrag zählt weiter (${euros(ours)}); beide stehen in contradicting-amounts.csv.`,
      replace: (ours: number) =>
        `Er ersetzt ${euros(ours)}; beide stehen in contradicting-amounts.csv.`,
    },
    unmatched: 'Diesen Standort kennen die Tabellen nicht.',
    sameTown: 'In derselben Kommune:',
    found: 'Als neuen Standort anlegen',
  },
  questions: {
    place: {
      several: 'Mehrere Standorte heißen so. Welcher ist gemeint?',
      similar: 'Kein Standort heißt genau so. Ist einer von diesen gemeint?',
      townOnly: 'Die Liste nennt nur die Kommune. Welcher ihrer Standorte ist gemeint?',
      nameOnly: 'Die Liste nennt keine Kommune. Ist dieser Standort gemeint?',
      otherDistrict:
        'Die Überschrift nennt einen anderen Kreis. Ist trotzdem dieser Standort gemeint?',
    } satisfies Readonly<Record<Extract<Question, { kind: 'place' }>['why'], string>>,
    amount: {
      several: 'In der Zeile stehen mehrere Beträge. Welcher gilt?',
      about: 'Der Betrag ist gerundet. Soll er so in die Tabelle, oder kennen Sie den genauen?',
      range: 'Die Liste nennt eine Spanne. Ein Betrag daraus braucht eine genauere Quelle.',
      ambiguous: 'Der Betrag lässt sich auf zwei Arten lesen. Welche gilt?',
      unusable: 'Daraus wird kein Betrag in ganzen Euro über null. Welcher gilt?',
    } satisfies Readonly<Record<Extract<Question, { kind: 'amount' }>['why'], string>>,
    notInProgramme:
      'Der Standort nimmt nach den Tabellen an diesem Programm nicht teil. Ergänzt wird die Teilnahme mit dieser Quelle.',
    otherProgramme: (name: string) => `Die Liste nennt hier ein anderes Programm: ${name}.`,
    otherYear: (year: number) => `Die Liste nennt hier ein anderes Jahr: ${year}.`,
    maybeTotal: 'Die Zeile sagt „insgesamt“. Ist es eine Bewilligung für diesen Standort?',
    twice: (line: number, eur: number) =>
      `Zeile ${line} nennt für denselben Standort einen anderen Betrag: ${euros(eur)}. Lassen Sie eine der Zeilen aus.`,
  },
  answers: {
    candidate: (title: string, score: number) => `${title} (${Math.round(score * 100)} % ähnlich)`,
    otherSite: 'Anderer Standort',
    amount: 'Betrag in Euro',
    takeAmount: (eur: number) => euros(eur),
    setAmount: 'Eintragen',
    notExact: 'Geben Sie einen genauen Betrag in ganzen Euro ein, wie 1.600.000.',
    participation: 'Teilnahme ergänzen',
    stands: 'Gilt trotzdem',
    both: 'Unserer, der andere steht daneben',
    replace: 'Der aus der Liste',
    skip: 'Auslassen',
    change: 'Ändern',
    close: 'Fertig',
    forget: 'Antwort verwerfen',
    noSite: 'Kein Standort heißt so.',
    done: (fate: Fate) => `Beantwortet: ${fates[fate]}.`,
  },
};

const chips: Readonly<Record<Fate, string>> = {
  taken: 'neu',
  asked: 'offene Fragen',
  unmatched: 'ohne Standort',
  known: 'schon da',
  left: 'bleiben draußen',
};
