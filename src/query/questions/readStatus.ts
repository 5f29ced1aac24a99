import type { SelectableStatus } from '../facets/measureStatuses';
import type { Term } from '../facets/terms';
import type { QuestionText } from './QuestionText';

/** How far measures are, and where the funding of sites stands. */
export interface ReadStatus {
  readonly measureStatuses: readonly SelectableStatus[];
  readonly terms: readonly Term[];
}

const measures =
  '(?:massnahmen?|projekte?n?|vorhaben|bauprojekte?n?|bauvorhaben|bauarbeiten|measures?|projects?)';
const sites =
  '(?:standorte?n?|gebiete?n?|fordergebiete?n?|forderungen?|quartiere?n?|viertel|programme?n?|sites?|areas?|neighbourhoods?|fundings?)';
/** All endings of an adjective. Words are folded: "aktuell" is "aktull". */
const adjective = (...stems: readonly string[]) => `(?:${stems.join('|')})(?:e[mnrs]?)?`;
const built =
  '(?:(?:neu|new|newly) )?(?:gebaut|umgebaut|ausgebaut|errichtet|angelegt|saniert|renoviert|modernisiert|erneuert|umgestaltet|gestaltet|built|rebuilt|renovated)';

/** Verbs whose helpers, somewhere else in the question, say how far: "wo wird in Hanau gebaut". */
const helpers: readonly (readonly [SelectableStatus, string])[] = [
  ['geplant', 'soll|sollen|sollten|to be|will be|should be'],
  ['im-bau', 'wird|werden|being|is being|are being'],
];

const statuses: readonly (readonly [SelectableStatus, string])[] = [
  ['geplant', `${adjective('geplant', 'vorgesehen', 'kunftig', 'zukunftig')}|planned|upcoming`],
  ['geplant', '(?:in|in der) planung|was kommt(?: noch)?|plane|what is planned'],
  ['im-bau', `(?:im|in|under) (?:bau|arbeit|umsetzung|construction)|baustellen?|bau(?:t|en)`],
  ['im-bau', `entsteh(?:t|en)(?: gerade)?|${adjective('laufend', 'aktull')} ${measures}`],
  ['im-bau', `(?:current|running|ongoing) ${measures}|(?:building|construction) (?:sites?|works?)`],
  ['im-bau', '(?:building|construction) (?:is )?(?:going on|happening)'],
  [
    'fertig',
    `fertig gestellt(?:e[mnrs]?)?|${adjective('fertig', 'fertiggestellt', 'eroffnet', 'gebaut', 'umgesetzt')}|entstanden`,
  ],
  ['fertig', `${adjective('abgeschlossen', 'beendet')} ${measures}|finished|built`],
  ['fertig', `completed ${measures}`],
];

const ended = `${adjective('abgeschlossen', 'beendet', 'ausgelaufen')}|completed|ended`;
const terms: readonly (readonly [Term, string])[] = [
  [
    'laufend',
    `${adjective('laufend', 'aktull', 'aktiv')}|lauft|laufen|current|running|ongoing|active`,
  ],
  ['neu', `(?:neu|newly) (?:aufgenommene?[mnrs]?|gefordert|funded)|${adjective('neu')} ${sites}`],
  ['neu', `new ${sites}`],
  ['abgeschlossen', `${ended}|${adjective('ehemalig', 'fruher')} ${sites}|former ${sites}`],
];

/**
 * What a question says of status and term. "Abgeschlossen" is said of measures where the question
 * names a type, else of fundings.
 * @param ofMeasures whether the question names types of measures
 */
export function readStatus(text: QuestionText, ofMeasures: boolean): ReadStatus {
  const found = new Set<SelectableStatus>();
  const foundTerms = new Set<Term>();
  if (text.first(built) !== null) {
    const helper = helpers.find(([, pattern]) => text.takeAll(pattern));
    found.add(helper?.[0] ?? 'fertig');
    text.takeAll(built);
    text.takeAll('wird|werden|wurden?|worden|be|been');
  }
  for (const [status, pattern] of statuses) if (text.takeAll(pattern)) found.add(status);
  // "Was wird aktuell gebaut": now is when it is built.
  if (found.has('im-bau')) text.takeAll('aktull|derzeit|currently');
  if (ofMeasures && text.takeAll(ended)) found.add('fertig');
  // A school that is planned, being built or done is new: the word says nothing more.
  if (ofMeasures && found.size > 0) text.takeAll(adjective('neu', 'new'));
  for (const [term, pattern] of terms) if (text.takeAll(pattern)) foundTerms.add(term);
  // Of a school it is said that it is new, of an area that its funding is.
  if (!ofMeasures && found.size === 0 && text.takeAll('neu(?:es)?|new')) foundTerms.add('neu');
  return { measureStatuses: [...found], terms: [...foundTerms] };
}
