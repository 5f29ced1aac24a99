import { expect, test } from 'vitest';
import { siteTitle } from './siteTitle';

test.each([
  ['Wesertor', ['Kassel'], 'Kassel – Wesertor'],
  ['Innenstadt Friedrichsdorf', ['Friedrichsdorf'], 'Innenstadt Friedrichsdorf'],
  ['Innenstadt Limburg', ['Limburg a. d. Lahn'], 'Innenstadt Limburg'],
  ['Innenstadt', ['Limburg a. d. Lahn'], 'Limburg a. d. Lahn – Innenstadt'],
  ['Ortskern Allendorf', ['Allendorf (Eder)'], 'Ortskern Allendorf'],
  ['Ortskern', ['Allendorf (Eder)'], 'Allendorf (Eder) – Ortskern'],
  ['Nordend', ['Frankfurt am Main'], 'Frankfurt am Main – Nordend'],
  ['Altstadt GIESSEN', ['Gießen'], 'Altstadt GIESSEN'],
  ['Kasseler Straße', ['Kassel'], 'Kassel – Kasseler Straße'],
  ['Mittleres Edertal', ['Bad Wildungen', 'Edertal'], 'Mittleres Edertal'],
  ['Ohne Ort', [], 'Ohne Ort'],
])('%s in %j is listed as "%s"', (name, municipalities, title) => {
  expect(siteTitle(Object.freeze({ name, municipalities: Object.freeze(municipalities) }))).toBe(
    title,
  );
});
