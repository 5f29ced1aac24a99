import type { PageLanguage } from './pageTexts';

/** Something that falls short for some people. */
interface ShortcomingWords {
  readonly title: string;
  readonly what: string;
  readonly affects: string;
  /** What helps until then. */
  readonly instead: string;
}

export interface Shortcoming extends Readonly<Record<PageLanguage, ShortcomingWords>> {
  readonly id: string;
  /** Known since this day, ISO. */
  readonly since: string;
}

/**
 * All that is known to fall short. The declaration of accessibility is "partial" as long as one
 * stands here; strike it out when it is mended, add what people report.
 */
export const shortcomings: readonly Shortcoming[] = [
  {
    id: 'no-people',
    since: '2026-11-23',
    de: {
      title: 'Noch nicht von Menschen geprüft',
      what: 'Menschen mit Behinderungen haben die Seiten noch nicht geprüft, auch nicht mit Screenreader, Bildschirmlupe oder Sprachsteuerung. Die Tests laufen in einem einzigen Browser (Chromium).',
      affects: 'Menschen, die solche Hilfen oder einen anderen Browser nutzen.',
      instead:
        'Jeder Standort hat eine eigene Seite ohne Karte und ohne Skript. Bitte melden Sie, was bei Ihnen fehlt.',
    },
    en: {
      title: 'Not tested by people yet',
      what: 'People with disabilities have not tested the pages yet, nor have screen readers, magnifiers or voice control been tried. The tests run in a single browser (Chromium).',
      affects: 'People who use such tools or another browser.',
      instead:
        'Each site has a page of its own without map or scripts. Please tell us what does not work for you.',
    },
  },
  {
    id: 'map-picture',
    since: '2026-11-23',
    de: {
      title: 'Die Karte ist ein Bild',
      what: 'Lage und Umriss der Gebiete und die Namen der Straßen in der Karte sind nur zu sehen, nicht vorzulesen.',
      affects: 'Menschen, die blind sind oder stark sehbehindert.',
      instead:
        'Mit der Tastatur nennt die Karte die Standorte im Ausschnitt mit Entfernung und Richtung. Liste und Einzelheiten nennen dieselben Standorte und Angaben als Text, mit Kommune und Landkreis.',
    },
    en: {
      title: 'The map is a picture',
      what: 'Where areas lie on the map, their outlines and the names of streets can only be seen, not read aloud.',
      affects: 'People who are blind or have very low vision.',
      instead:
        'By keyboard the map names the sites in view with distance and direction. List and details state the same sites and facts as text, with municipality and district.',
    },
  },
  {
    id: 'easy-unchecked',
    since: '2026-11-23',
    de: {
      title: 'Leichte Sprache ohne Prüfgruppe',
      what: 'Die Seite in Leichter Sprache ist noch nicht von Menschen mit Lernschwierigkeiten geprüft, wie es die Regeln des Netzwerks Leichte Sprache verlangen.',
      affects: 'Menschen, die auf Leichte Sprache angewiesen sind.',
      instead: 'Die Seite folgt den Schreibregeln und sagt, dass die Prüfung fehlt.',
    },
    en: {
      title: 'Easy German not checked by a group',
      what: 'The page in Leichte Sprache (easy German) has not been checked by people with learning difficulties yet, as its rules require.',
      affects: 'People who need easy language.',
      instead: 'The page keeps to the rules of writing and says that the check is missing.',
    },
  },
  {
    id: 'no-sign-language',
    since: '2026-11-23',
    de: {
      title: 'Keine Gebärdensprache',
      what: 'Es gibt keine Erläuterungen in Deutscher Gebärdensprache.',
      affects: 'Gehörlose Menschen, deren erste Sprache die Gebärdensprache ist.',
      instead: 'Die Seite in Leichter Sprache erklärt die Karte in kurzen Sätzen.',
    },
    en: {
      title: 'No sign language',
      what: 'There are no explanations in German Sign Language.',
      affects: 'Deaf people whose first language is sign language.',
      instead: 'The page in Leichte Sprache explains the map in short German sentences.',
    },
  },
  {
    id: 'sources-of-others',
    since: '2026-11-23',
    de: {
      title: 'Seiten und Dateien anderer',
      what: 'Quellen führen zu Seiten und PDF-Dateien anderer. Ob sie barrierefrei sind, ist nicht geprüft.',
      affects: 'Menschen, die eine Angabe in ihrer Quelle nachlesen.',
      instead:
        'Was wir einer Quelle entnehmen, steht als Text auf der Seite des Standorts; die Tabellen lassen sich herunterladen.',
    },
    en: {
      title: 'Pages and files of others',
      what: 'Sources lead to pages and PDF files of others. Whether they are accessible has not been checked.',
      affects: 'People who look a fact up in its source.',
      instead:
        'What we take from a source stands as text on the page of the site; the tables can be downloaded.',
    },
  },
  {
    id: 'facts-german',
    since: '2026-11-23',
    de: {
      title: 'Angaben in den Worten der Quellen',
      what: 'Namen und Beschreibungen der Standorte und Maßnahmen sind auf Deutsch, in den Worten der Quellen; Fachwörter kommen vor.',
      affects: 'Menschen, die wenig Deutsch lesen oder einfache Sprache brauchen.',
      instead:
        'Die Oberfläche gibt es auf Englisch und in Leichter Sprache; eine Seite in Leichter Sprache erklärt die Programme.',
    },
    en: {
      title: 'Facts in the words of their sources',
      what: 'Names and descriptions of sites and measures are in German, in the words of their sources, with technical terms.',
      affects: 'People who read little German or need plain language.',
      instead: 'The interface, programmes and types of measures speak English.',
    },
  },
];
