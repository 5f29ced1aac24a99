import type { Word } from './words';

/**
 * Whether a word of a question names what all is about – sites, measures, money – and so limits
 * nothing, beside the stop words. It counts as a word of its own only where nothing else is found.
 */
export const isFiller = ({ folded }: Pick<Word, 'folded'>): boolean => fillers.has(folded);

const fillers: ReadonlySet<string> = new Set(
  `a all alle alles an andern andert area areal areas art arten aufgenommen aufgenommene aufgenommenen
  aufnahme baustelle been begann beginn begonnen beispiel beispiele bekam bekamen bekommen bekommt
  bereich bewilligt bewilligte bewilligten bewilligung bewilligungen bezug bisher bitte built
  bundesland called changed changes cities city currently dabei dafur danke davon derzeit deutsche
  deutschland did doing done dorfer dort dos einige entstanden erhalt erhalten erhielt erhielten
  euro euros everything examples finden fliessen fliesst fordergebiet fordergebiete fordergebieten
  fordern forderprogramm forderprogramme forderprogrammen fordert forderte forderung forderungen
  funded funding gebiet gebiete gebieten gefordert geforderte geforderten gegeben gegend gehoren
  gehort geht gelande geld gemacht gemeinde gemeinden gemeinsam gerade germany gesamt geschaffen
  geschieht gestartet get getan give going got hallo happened happening happens heissen heisst help
  hesse hessen heute hiess hiessen in info informationen infos insgesamt jahr jahre jahren karte
  kiez kommune kommunen kosten kostet kreis kreise kreisen kriegen kriegt land lauft liegen liegt
  list liste los machen macht made map massnahme massnahmen measure measures mehrere mittel mitteln
  momentan money much municipalities municipality nahe name namens neighborhoods neighbourhoods
  neues now oder of ort orte orten passiert please plz postcode postleitzahl programm programme
  programmen programmes programms project projects projekt projekte projekten projektes quartier
  quartiere quartieren receive received region regionen rund seit servicestelle since site sites
  stadt stadte stadtebauforderung stadten stadtteil stadtteile stadtteilen standort standorte
  standorten started stehen steht summe supported teilnehmen tell than thema town towns tun tut
  ubersicht umgebung umkreis und under unterstutzt verandert verbaut veroffentlicht veroffentlichte
  viel viele vielen viertel vorhaben weiter wieviel wieviele worden work works zurzeit zusammen`.split(
    /\s+/,
  ),
);
