import { expect, test } from 'vitest';
import { siteTitle } from './siteTitle';

test.each([
  ['Wesertor', ['Kassel'], 'Kassel – Wesertor'],
  ['Innenstadt Friedrichsdorf', ['Friedrichsdorf'], 'Friedrichsdorf – Innenstadt'],
  ['Innenstadt Limburg', ['Limburg a. d. Lahn'], 'Limburg a. d. Lahn – Innenstadt'],
  ['Innenstadt', ['Limburg a. d. Lahn'], 'Limburg a. d. Lahn – Innenstadt'],
  ['Ortskern Allendorf', ['Allendorf (Eder)'], 'Allendorf (Eder) – Ortskern'],
  ['Stadtzentrum Allendorf (Lumda)', ['Allendorf (Lumda)'], 'Allendorf (Lumda) – Stadtzentrum'],
  ['Ortskern', ['Allendorf (Eder)'], 'Allendorf (Eder) – Ortskern'],
  ['Nordend', ['Frankfurt am Main'], 'Frankfurt am Main – Nordend'],
  ['Kasseler Straße', ['Kassel'], 'Kassel – Kasseler Straße'],
  ['Kassel – östlich der Fulda', ['Kassel'], 'Kassel – östlich der Fulda'],
  ['Hofheim Nord', ['Hofheim am Taunus'], 'Hofheim am Taunus – Nord'],
  ['Mörlenbach-Mitte', ['Mörlenbach'], 'Mörlenbach – Mitte'],
  ['Heppenheim (Stadtkern)', ['Heppenheim (Bergstraße)'], 'Heppenheim (Bergstraße) – Stadtkern'],
  // The name is the town.
  ['Kelkheim', ['Kelkheim (Taunus)'], 'Kelkheim (Taunus)'],
  ['Bad Soden-Salmünster', ['Bad Soden-Salmünster'], 'Bad Soden-Salmünster'],
  // What would be left is no name.
  ['Echzell und Gettenau', ['Echzell'], 'Echzell und Gettenau'],
  ['Idstein Nord und Idstein West', ['Idstein'], 'Idstein Nord und Idstein West'],
  ['Zukunft Michelstadt', ['Michelstadt'], 'Michelstadt – Zukunft Michelstadt'],
  ['Ortskern Großen-Buseck', ['Buseck'], 'Buseck – Ortskern Großen-Buseck'],
  [
    'Verbunden. In den Kernen von Ober-Rosbach',
    ['Rosbach v. d. Höhe'],
    'Rosbach v. d. Höhe – Verbunden. In den Kernen von Ober-Rosbach',
  ],
  ['Mittleres Edertal', ['Bad Wildungen', 'Edertal'], 'Mittleres Edertal'],
  ['Ohne Ort', [], 'Ohne Ort'],
])('%s in %j is listed as "%s"', (name, municipalities, title) => {
  expect(siteTitle(Object.freeze({ name, municipalities: Object.freeze(municipalities) }))).toBe(
    title,
  );
});
