import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Site } from '../model/site';
import { siteDigest } from '../query/statements/siteDigest';
import { fixtureSite } from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { plainSpaces } from '../testing/plainSpaces';
import { saySite, siteSentenceFaults } from '../testing/siteSentenceFaults';
import { allocation, measure, participation, syntheticSite } from '../testing/syntheticSite';
import { syntheticSites } from '../testing/syntheticSiteArbitrary';
import { type Language, languages } from './language';
import { sentencesIn } from './sentences';

const say = (site: Site, language: Language) => saySite(site, language, fixtureYear);

describe.each(languages)('what is said of a site, in %s', (language) => {
  it('is right for any', () => {
    fc.assert(
      fc.property(syntheticSites, fc.integer({ min: 2012, max: 2028 }), (sites, currentYear) => {
        const named = sites.map((site) => ({ ...site, name: 'Alpha', municipalities: ['Beta'] }));
        expect(named.flatMap((site) => siteSentenceFaults(site, language, currentYear))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

test.each<[string, Record<'de' | 'en', string>]>([
  [
    'kassel-wesertor',
    {
      de: 'Das Fördergebiet „Kassel – Wesertor“ wurde 2007 in das Programm „Soziale Stadt“ aufgenommen, das seit 2020 „Sozialer Zusammenhalt“ heißt. Veröffentlicht sind Bewilligungen von zusammen 2.215.000 € für 2019 und 2020; zu anderen Jahren ist kein Betrag veröffentlicht. Bekannt sind 18 Maßnahmen, davon 14 fertig und 4 geplant. Am häufigsten geht es um Grün, Spiel und Sport, um Beteiligung und um den öffentlichen Raum. Auf 95 ha leben 6.059 Menschen (Jahr nicht genannt).',
      en: 'In 2007 the funded area “Kassel – Wesertor” joined the programme “Soziale Stadt”, which has been called “Social Cohesion” (Sozialer Zusammenhalt) since 2020. Awards totalling €2,215,000 for 2019 and 2020 have been published; no amount has been published for other years. 18 measures are known: 14 completed and 4 planned. Most often they are about green space, play and sport, about participation and about public space. 6,059 people live on 95 ha (year not stated).',
    },
  ],
  [
    'zwingenberg-altstadt',
    {
      de: 'Das Fördergebiet „Zwingenberg – Altstadt“ im Landkreis Bergstraße wurde 2026 in das Programm „Wachstum und nachhaltige Erneuerung“ aufgenommen. Für kein Jahr ist ein Betrag veröffentlicht. Einzelne Maßnahmen sind noch nicht bekannt.',
      en: 'In 2026 the funded area “Zwingenberg – Altstadt” in Bergstraße district joined the programme “Growth and Sustainable Renewal” (Wachstum und nachhaltige Erneuerung). No yearly amount has been published. No single measures are known yet.',
    },
  ],
  [
    'kassel-pilotstadt-stadtumbau',
    {
      de: 'Das Fördergebiet „Kassel – Oberzwehren (Mattenberg und Brückenhof)“ wurde von 2001 bis 2004 im Programm „Soziale Stadt“ gefördert, das heute „Sozialer Zusammenhalt“ heißt. Außerdem wurde es 2004 in das Programm „Stadtumbau in Hessen“ aufgenommen, das seit 2020 „Wachstum und nachhaltige Erneuerung“ heißt. Für kein Jahr ist ein Betrag veröffentlicht. Bekannt sind 4 Maßnahmen, davon 3 fertig; bei einer ist der Stand nicht bekannt. Es geht um das Wohnen, um Grün, Spiel und Sport und um Beteiligung. Im Gebiet leben 9.500 Menschen (Jahr nicht genannt).',
      en: 'The funded area “Kassel – Oberzwehren (Mattenberg und Brückenhof)” was funded from 2001 to 2004 in the programme “Soziale Stadt”, now “Social Cohesion” (Sozialer Zusammenhalt). In 2004 it also joined the programme “Stadtumbau in Hessen”, which has been called “Growth and Sustainable Renewal” (Wachstum und nachhaltige Erneuerung) since 2020. No yearly amount has been published. 4 measures are known: 3 completed; the status of one is not known. They are about housing, about green space, play and sport and about participation. 9,500 people live in the area (year not stated).',
    },
  ],
  [
    'marburg-richtsberg',
    {
      de: 'Das Fördergebiet „Marburg – Richtsberg“ im Landkreis Marburg-Biedenkopf wurde von 1999 bis 2014 im Programm „Soziale Stadt“ gefördert, das heute „Sozialer Zusammenhalt“ heißt. Danach wurde es 2025 erneut in das Programm „Sozialer Zusammenhalt“ aufgenommen. Veröffentlicht sind Bewilligungen von zusammen 286.000 € für 2006 und 2007; zu anderen Jahren ist kein Betrag veröffentlicht. Bekannt sind 4 Maßnahmen, alle fertig. Es geht um Grün, Spiel und Sport und um das Wohnen. Im Gebiet leben 9.000 Menschen (Stand 2013).',
      en: 'The funded area “Marburg – Richtsberg” in Marburg-Biedenkopf district was funded from 1999 to 2014 in the programme “Soziale Stadt”, now “Social Cohesion” (Sozialer Zusammenhalt). In 2025 it once again joined the programme “Social Cohesion” (Sozialer Zusammenhalt). Awards totalling €286,000 for 2006 and 2007 have been published; no amount has been published for other years. 4 measures are known, all completed. They are about green space, play and sport and about housing. 9,000 people live in the area (as of 2013).',
    },
  ],
  [
    'kelsterbach-aussiger-strasse',
    {
      de: 'Das Fördergebiet „Kelsterbach – Aussiger Straße“ im Landkreis Groß-Gerau wurde 2025 in das Programm „Sozialer Zusammenhalt“ aufgenommen. Veröffentlicht ist eine Bewilligung von 356.000 € für 2025; für 2026 ist kein Betrag veröffentlicht. Bekannt sind 2 Maßnahmen, beide geplant. Es geht um Grün, Spiel und Sport und um Beteiligung.',
      en: 'In 2025 the funded area “Kelsterbach – Aussiger Straße” in Groß-Gerau district joined the programme “Social Cohesion” (Sozialer Zusammenhalt). One award of €356,000 for 2025 has been published; no amount has been published for 2026. 2 measures are known, both planned. They are about green space, play and sport and about participation.',
    },
  ],
  [
    'fulda-nordend',
    {
      de: 'Das Fördergebiet „Fulda – Nordend“ im Landkreis Fulda wurde 2019 in das Programm „Soziale Stadt“ aufgenommen, das seit 2020 „Sozialer Zusammenhalt“ heißt. Veröffentlicht sind Bewilligungen von zusammen 1.417.000 € für 2019 und 2024; zu anderen Jahren ist kein Betrag veröffentlicht. Für 2019 nennen die Quellen verschiedene Beträge. Bekannt sind 3 Maßnahmen, davon 1 geplant; bei 2 ist der Stand nicht bekannt. Es geht um Beteiligung und um Grün, Spiel und Sport. Das Gebiet ist 150 ha groß.',
      en: 'In 2019 the funded area “Fulda – Nordend” in Fulda district joined the programme “Soziale Stadt”, which has been called “Social Cohesion” (Sozialer Zusammenhalt) since 2020. Awards totalling €1,417,000 for 2019 and 2024 have been published; no amount has been published for other years. The sources give different amounts for 2019. 3 measures are known: 1 planned; the status of 2 is not known. They are about participation and about green space, play and sport. The area covers 150 ha.',
    },
  ],
  [
    'frankenau-stadtumbau',
    {
      de: 'Das Fördergebiet „Frankenau – Stadtumbau“ im Landkreis Waldeck-Frankenberg wurde in das Programm „Stadtumbau in Hessen“ aufgenommen, das seit 2020 „Wachstum und nachhaltige Erneuerung“ heißt; das Jahr der Aufnahme ist nicht bekannt. Veröffentlicht sind Bewilligungen von zusammen 684.000 € für 2009 bis 2012; zu anderen Jahren ist kein Betrag veröffentlicht. Bekannt ist eine Maßnahme der Art „Kindertagesstätte“; ihr Stand ist nicht bekannt.',
      en: 'The funded area “Frankenau – Stadtumbau” in Waldeck-Frankenberg district joined the programme “Stadtumbau in Hessen”, which has been called “Growth and Sustainable Renewal” (Wachstum und nachhaltige Erneuerung) since 2020; the year in which it joined is not known. Awards totalling €684,000 for 2009 to 2012 have been published; no amount has been published for other years. One measure is known, of the type “Day-care centre”; its status is not known.',
    },
  ],
  [
    'ikz-herleshausen-nentershausen-sontra',
    {
      de: 'Das Fördergebiet „Interkommunale Kooperation Herleshausen / Nentershausen / Sontra“ mit 3 Kommunen im Landkreis Hersfeld-Rotenburg und im Werra-Meißner-Kreis wurde in das Programm „Stadtumbau in Hessen“ aufgenommen, das seit 2020 „Wachstum und nachhaltige Erneuerung“ heißt; das Jahr der Aufnahme ist nicht bekannt. Veröffentlicht ist eine Bewilligung von 165.000 € für 2013; zu anderen Jahren ist kein Betrag veröffentlicht. Bekannt ist eine Maßnahme der Art „Quartiersmanagement und Beteiligung“; sie ist fertig.',
      en: 'The funded area “Interkommunale Kooperation Herleshausen / Nentershausen / Sontra”, shared by 3 municipalities in Hersfeld-Rotenburg district and the Werra-Meißner-Kreis, joined the programme “Stadtumbau in Hessen”, which has been called “Growth and Sustainable Renewal” (Wachstum und nachhaltige Erneuerung) since 2020; the year in which it joined is not known. One award of €165,000 for 2013 has been published; no amount has been published for other years. One measure is known, of the type “Neighbourhood management and participation”; it is completed.',
    },
  ],
])('the sentences of %s', (id, expected) => {
  for (const language of ['de', 'en'] as const)
    expect(say(fixtureSite(id), language)).toBe(expected[language]);
});

test('a programme without a published amount beside one that has some is told', () => {
  const text = say(fixtureSite('gudensberg-aktiver-kernbereich'), 'de');
  expect(text).toContain(
    '; zu anderen Jahren und zum Investitionspakt Soziale Integration im Quartier ist kein Betrag veröffentlicht.',
  );
});

test('a site of which every year is known is not said to hide any', () => {
  const site = syntheticSite({
    participations: [participation({ intakeYear: 2016, endYear: 2017 })],
    allocations: [allocation({ year: 2016 }), allocation({ year: 2017 })],
    measures: [measure({ status: 'im-bau' })],
  });
  const [first, second, third] = sentencesIn.de.site(siteDigest(site, 2020)).map(plainSpaces);
  expect(first).toBe(
    'Das Fördergebiet „Musterstadt – Altstadt“ im Musterkreis wurde von 2016 bis 2017 im Programm „Sozialer Zusammenhalt“ gefördert.',
  );
  expect(second).toBe(
    'Veröffentlicht sind Bewilligungen von zusammen 200.000 € für 2016 und 2017.',
  );
  expect(third).toBe('Bekannt ist eine Maßnahme der Art „Kindertagesstätte“; sie ist im Bau.');
});

test('what is still to come is not told as if it had been', () => {
  const site = syntheticSite({ participations: [participation({ intakeYear: 2027 })] });
  const said = (language: Language) => sentencesIn[language].site(siteDigest(site, 2026)).join(' ');
  expect(said('de')).toContain('wird 2027 in das Programm „Sozialer Zusammenhalt“ aufgenommen.');
  expect(said('en')).toMatch(/^In 2027 the funded area .* will join the programme/);
  expect(said('ls')).toContain('Im Jahr 2027 kommt es in das Programm');
});

test('one person lives, several live', () => {
  const lives = (population: number) =>
    (['de', 'en', 'ls'] as const).map((language) =>
      say(syntheticSite({ population, populationYear: null }), language),
    );
  expect(lives(1)).toEqual([
    expect.stringContaining('Im Gebiet lebt ein Mensch (Jahr nicht genannt).'),
    expect.stringContaining('One person lives in the area (year not stated).'),
    expect.stringContaining('Dort lebt ein Mensch.'),
  ]);
  expect(lives(2)).toEqual([
    expect.stringContaining('leben 2 Menschen'),
    expect.stringContaining('2 people live'),
    expect.stringContaining('Dort leben 2 Menschen.'),
  ]);
});
