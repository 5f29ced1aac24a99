import {
  altstadt,
  area,
  csv,
  geoJson,
  measureRow,
  musterbund,
  syntheticFiles,
  syntheticRows,
} from './syntheticFiles';

const siteId = 'musterstadt-altstadt';
const source = 'https://land.example/mittel-2016';

/** SYNTHETIC: files with each possible problem at least once. */
export function brokenFiles(): Readonly<Record<string, string>> {
  const { 'coverage.csv': _missing, ...files } = syntheticFiles({
    'participations.csv': [
      `${siteId},sozialer-zusammenhalt,,2016,2015,https://land.example/aufnahme,,`,
      `ort-ohne-programm,soziale-stadt,,2016,,${source},,`,
      `verdrehter-ort,lebendige-zentren,,99,,${source},,`,
      `verdrehter-ort,lebendige-zentren,,2016,,keine-adresse,,`,
      `verdrehter-ort,lebendige-zentren,,2016,,${source},,`,
      `fremder-ort,lebendige-zentren,,2016,,${source},,`,
    ],
    'allocations.csv': [
      `${siteId},sozialer-zusammenhalt,2017,1.000 €,${source},`,
      `${siteId},lebendige-zentren,2018,1000,${source},`,
      `nirgendwo,sozialer-zusammenhalt,2018,1000,https://neu.example/seite,`,
      `${siteId},zu wenige Zellen`,
    ],
    'contradicting-amounts.csv': [`${siteId},sozialer-zusammenhalt,2019,5000,${source}`],
    'measures.csv': [
      measureRow({ year: 2027, lon: 9.05, source }),
      measureRow({ status: 'geplant', lon: '"9,05"', lat: 50.05 }),
      measureRow({ title: '', status: 'geplant', lon: 9.05, lat: 50.15 }),
      measureRow({
        title: 'Park',
        type: 'gruen-spiel-sport',
        status: 'geplant',
        lon: 9.05,
        lat: 50.15,
      }),
    ],
    'population.csv': [
      '06991001,Musterstadt,12.000,2024-12-31,https://statistik.example/gemeinden',
      '06991002,Beispielhausen,3000,,https://statistik.example/gemeinden',
      '06991003,Beispielhausen,3000,2024-12-31,https://statistik.example/gemeinden',
      '06992001,Probedorf,10,2023-12-31,https://statistik.example/gemeinden',
    ],
    'postcodes.csv': [
      '3999,06991001,Musterstadt,9.05,50.05',
      '39991,06991001,Musterstadt,9.05,50.05',
    ],
    'remarks.csv': [`${siteId},public,Gro\uFFFDe Stra\uFFFDe,`],
    'editions.csv': ['2026-02-30,SYNTHETIC'],
    'leichte-sprache.csv': [
      `${siteId},${'Das ist ein Satz mit mehr Wörtern (usw.) als ein leichter Text haben darf und soll. '.repeat(8)},Kurztext,2026-11-30`,
    ],
    'aliases.csv': ['Markt,Muster Stadt', `Platz,${siteId}`, `Platz,${siteId}`],
    'synonyms.csv': ['Hort,type,hort,,', 'Büro,word,Buro,,'],
  });
  return {
    ...files,
    'links.csv': `site_id,label,URL\n${siteId},Stadt,https://stadt.example`,
    'boundaries/changes.csv': [
      'year,kind,ags,to_ags,to_name,district_ags,note',
      '2018,zusammenschluss,06991001,06999998,Neustadt,06991,',
    ].join('\n'),
    'sources.csv': csv('sources.csv', syntheticRows['sources.csv']),
    'sites.geojson': geoJson([
      altstadt(),
      altstadt(),
      altstadt({ id: 'ort-ohne-programm', areaHa: 'zwölf' }),
      altstadt({ id: 'ort-ohne-programm', areaSource: null }),
      altstadt({ id: 'verdrehter-ort', municipalities: ['Mustertadt'], districtAgs: ['06992'] }),
      altstadt({ id: 'fremder-ort', ags: ['06999999'] }),
      altstadt({ id: 'frueherer-ort', ags: ['06991003'] }),
      altstadt({ id: 'flaeche' }, { type: 'Polygon', coordinates: [] }),
      musterbund,
    ]),
    'site-areas.geojson': geoJson([
      area([
        [9, 50],
        [9.01, 50],
        [9.01, 50.01],
        [9, 50],
      ]),
    ]),
  };
}
