import { describe, expect, it, test } from 'vitest';
import { syntheticBoundaries } from '../../testing/syntheticFacts';
import { syntheticFiles, syntheticYear } from '../../testing/syntheticFiles';
import { applyChanges, invert } from '../draft/changes';
import { checkDraft } from '../draft/checkDraft';
import { draftOf, filesOf } from '../draft/draftFiles';
import { formOf, formProblems, foundSite, proposedId, type SiteForm, townsLike } from './newSite';
import { areaRowOf, pointOf, setArea, setPoint } from './placeSteps';
import { areaLines, checkedArea, readArea } from './readArea';

const draft = draftOf(syntheticFiles(), syntheticYear);
const boundaries = syntheticBoundaries();
const id = 'musterstadt-altstadt';
const around = {
  boundaries,
  changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
  currentYear: syntheticYear,
};
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [9.04, 50.04],
      [9.06, 50.04],
      [9.06, 50.06],
      [9.04, 50.06],
      [9.04, 50.04],
    ],
  ],
};

describe('a boundary is read from', () => {
  it.each([
    [
      'lines of degrees',
      '9.04, 50.04\n9.06, 50.04\n9.06, 50.06\n9.04, 50.06\n9.04, 50.04',
      'degrees',
      false,
    ],
    [
      'lines that do not end where they start',
      '9.04, 50.04\n9.06, 50.04\n9.06, 50.06\n9.04, 50.06',
      'degrees',
      true,
    ],
    [
      'latitudes first',
      '50.04 9.04\n50.04 9.06\n50.06 9.06\n50.06 9.04\n50.04 9.04',
      'swapped',
      false,
    ],
    [
      'German numbers',
      '9,04; 50,04\n9,06; 50,04\n9,06; 50,06\n9,04; 50,06\n9,04; 50,04',
      'degrees',
      false,
    ],
    ['GeoJSON', JSON.stringify(square), 'degrees', false],
    [
      'a feature within a collection',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', geometry: square }],
      }),
      'degrees',
      false,
    ],
  ])('%s', (_what, text, how, closed) => {
    expect(readArea(text)).toEqual({ area: square, how, closed });
  });

  it('metres, to a decimetre', () => {
    const read = readArea('503652 5544500\n503752 5544500\n503752 5544600');
    expect(read).toMatchObject({ how: 'metres', closed: true });
    expect(JSON.stringify(read)).toContain('[9.051014,50.052777]');
  });

  it('what it writes itself', () => {
    expect(readArea(areaLines(square))).toEqual({ area: square, how: 'degrees', closed: false });
  });

  it.each([
    ['', { kind: 'empty' }],
    ['{"type":"Point"', { kind: 'noArea' }],
    ['{"type":"Point","coordinates":[9,50]}', { kind: 'noArea' }],
    ['9.04, 50.04\nhier', { kind: 'line', at: 'hier' }],
    ['9.04, 50.04\n9.06, 50.04', { kind: 'few' }],
    ['9.04, 50.04\n9.06, 50.06\n9.06, 50.04\n9.04, 50.06', { kind: 'crossing', at: '9.05, 50.05' }],
    ['{"type":"Polygon","coordinates":[[["x",1]]]}', { kind: 'few' }],
    ['{"type":"Polygon","coordinates":[[[1e9,1e9],[1,1],[2,2],[1e9,1e9]]]}', { kind: 'noArea' }],
  ])('but not from %j', (text, refused) => {
    expect(readArea(text)).toEqual({ refused });
  });

  it('a drawing without anything in it is none', () => {
    expect(checkedArea([])).toEqual({ refused: { kind: 'noArea' } });
  });
});

test('a point is set to a metre, and taken back', () => {
  const [row] = draft.tables['sites.csv'].filter(({ cells }) => cells.id === id);
  if (row === undefined) throw new Error('no site');
  const step = setPoint('sites.csv', row, [9.0512345, 50.0500001]);
  const changed = applyChanges(draft, step.changes);
  const moved = changed.tables['sites.csv'].find(({ key }) => key === row.key) ?? row;
  expect(pointOf(moved)).toEqual([9.05123, 50.05]);
  expect(applyChanges(changed, invert(step.changes)).tables).toEqual(draft.tables);
  expect(pointOf({ ...row, cells: { lon: '', lat: '50' } })).toBeNull();
});

test('a boundary is added, replaced and taken away; written and read again it is the same', () => {
  const source = 'https://stadt.example/flaeche';
  const added = applyChanges(
    draft,
    setArea(draft, id, { geometry: square, source, date: '2024' }).changes,
  );
  const { facts, problems } = checkDraft(added, around);
  expect(problems).toEqual([]);
  expect(facts.sites.find((site) => site.id === id)).toMatchObject({
    boundary: square,
    boundarySource: source,
    boundaryDate: '2024',
  });
  const files = filesOf(added, syntheticYear);
  expect(filesOf(draftOf(files, syntheticYear), syntheticYear)).toEqual(files);
  const replaced = applyChanges(
    added,
    setArea(added, id, { geometry: square, source, date: '' }).changes,
  );
  expect(areaRowOf(replaced, id)?.cells.date).toBe('');
  expect(areaRowOf(replaced, id)?.key).toBe(areaRowOf(added, id)?.key);
  const gone = applyChanges(replaced, setArea(replaced, id, null).changes);
  expect(areaRowOf(gone, id)).toBeUndefined();
  expect(filesOf(gone, syntheticYear)).not.toHaveProperty('site-areas.geojson');
});

describe('a new site', () => {
  /** SYNTHETIC. */
  const form: SiteForm = {
    ...formOf({ name: 'Neustadt', ags: ['06991001'] }),
    id: 'musterstadt-neustadt',
    nameDocumented: 'ja',
    extent: 'point',
    precision: 'site',
    lon: '9.051',
    lat: '50.051',
    placeBasis: 'Marktplatz',
    placeSource: 'Karte',
    summary: 'Ein erfundenes Gebiet.',
    programme: 'lebendige-zentren',
    intakeYear: '2025',
    source: 'https://land.example/aufnahme',
  };

  it('says all that it needs, before anything is answered', () => {
    const problems = formProblems(formOf(), draft, boundaries, syntheticYear);
    expect([...problems.keys()].toSorted()).toEqual(
      Object.keys(form)
        .filter((field) => field !== 'intakeYear')
        .toSorted(),
    );
    expect(new Set(problems.values())).toEqual(new Set(['missing']));
  });

  it.each([
    ['id', 'taken', { id }],
    ['id', 'notAnId', { id: 'Musterstadt Neustadt' }],
    ['source', 'notALink', { source: 'stadt.example' }],
    ['intakeYear', 'notAYear', { intakeYear: '25' }],
    ['lon', 'notAPlace', { lon: 'Ost' }],
    ['lon', 'outside', { lon: '8.0' }],
  ] as const)('%s is %s', (field, problem, changes) => {
    const problems = formProblems({ ...form, ...changes }, draft, boundaries, syntheticYear);
    expect(problems.get(field)).toBe(problem);
  });

  it('has the id that the rules want, and the district of its municipality', () => {
    expect(proposedId(form, draft, boundaries)).toBe('musterstadt-neustadt');
    expect(formProblems(form, draft, boundaries, syntheticYear)).toEqual(new Map());
    const step = foundSite(form, draft, boundaries);
    const founded = applyChanges(draft, step.changes);
    const { facts, problems } = checkDraft(founded, around);
    expect(problems).toEqual([]);
    expect(facts.sites.find((site) => site.id === form.id)).toMatchObject({
      name: 'Neustadt',
      nameDocumented: true,
      municipalities: ['Musterstadt'],
      districtAgs: ['06991'],
      point: [9.051, 50.051],
      programmes: ['lebendige-zentren'],
    });
    expect(applyChanges(founded, invert(step.changes)).tables).toEqual(draft.tables);
  });

  it('finds its municipality by the beginning of the name', () => {
    expect(townsLike('must', boundaries).map(({ ags }) => ags)).toEqual(['06991001']);
    expect(townsLike('', boundaries)).toEqual([]);
  });
});
