import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { diffReleases } from '../../src/model/releases/diffReleases';
import {
  nothingYet,
  packRelease,
  type Release,
  unpackRelease,
} from '../../src/model/releases/release';
import { changeStatements } from '../../src/query/changes/changeStatements';
import { fixtureOpenData, fixtureReleases } from '../../src/testing/openData';
import { changeTexts as de } from '../../src/text/de/changes';

/** Throws where a text is no well-formed XML; returns the names of its elements. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    names.push(name);
  });
  parser.write(xml).close();
  return names;
}

/** SYNTHETIC: a later release, with an amount more, one less, one corrected, and a site gone. */
function later(present: Release): Release {
  const [first, second, ...others] = present.tables['allocations.csv'];
  const gone = present.tables['sites.csv'].at(-1)?.id;
  return {
    date: '2027-02-28',
    tables: {
      ...present.tables,
      'sites.csv': present.tables['sites.csv'].filter(({ id }) => id !== gone),
      'allocations.csv': [
        { ...first, amount_eur: '1' },
        ...others,
        { ...first, year: '2025', note: 'a & b < "c" \u0007' },
        ...(second === undefined ? [] : [{ ...second, year: '2025' }]),
      ],
    },
  };
}

let both: readonly Release[] | undefined;
const releases = () => {
  const [present = nothingYet] = fixtureReleases();
  both ??= [present, later(present)];
  return both;
};

describe('the comparison of two releases', () => {
  it('finds nothing between equal ones, and everything from nothing', () => {
    const [present = nothingYet] = releases();
    expect(diffReleases(present, present)).toEqual([]);
    const all = Object.values(present.tables).flat().length;
    const changes = diffReleases(nothingYet, present);
    expect(changes).toHaveLength(all);
    expect(changes.every(({ kind }) => kind === 'added')).toBe(true);
  });

  it('is undone by the comparison the other way round', () => {
    const [before = nothingYet, after = nothingYet] = releases();
    const kinds = (changes: ReturnType<typeof diffReleases>) =>
      changes.map(({ kind }) => kind).sort();
    const swapped = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    expect(kinds(diffReleases(after, before))).toEqual(
      kinds(diffReleases(before, after))
        .map((kind) => swapped[kind])
        .sort(),
    );
  });

  it('tells a correction from a row more', () => {
    const [before = nothingYet, after = nothingYet] = releases();
    const statements = changeStatements(diffReleases(before, after));
    expect(statements.map(de.sentence)).toEqual([
      '1 Standort entfernt',
      '2 Beträge für 2025 ergänzt',
      expect.stringMatching(/^1 Betrag für \d{4} geändert$/),
      expect.stringMatching(/^1 Betrag für \d{4} entfernt$/),
    ]);
  });

  it('takes a column that only one of them has for no change', () => {
    const [present = nothingYet] = releases();
    const sources = present.tables['sources.csv'].map(({ title: _, ...row }) => row);
    const former = { ...present, tables: { ...present.tables, 'sources.csv': sources } };
    expect(diffReleases(former, present)).toEqual([]);
  });

  it('survives being kept', () => {
    const [present = nothingYet] = releases();
    expect(unpackRelease(JSON.parse(JSON.stringify(packRelease(present))))).toEqual(present);
  });
});

describe('the feeds', () => {
  const files = async (address: string | null = null) => {
    const { content, feeds } = await fixtureOpenData({ releases: releases(), address });
    const of = (path: string) => String(content.get(path));
    const paths = [...content.keys()].filter((path) => path.endsWith('.atom'));
    return { content, of, paths, feeds };
  };

  it('are well-formed Atom with all that it demands', async () => {
    const { of, paths } = await files();
    expect(paths).toEqual(
      expect.arrayContaining(['feed.atom', 'en/feed.atom', 'kommune/kassel/feed.atom']),
    );
    for (const path of paths) {
      const names = elementsOf(of(path));
      expect(names).toEqual(
        expect.arrayContaining(['feed', 'id', 'title', 'updated', 'author', 'entry']),
      );
      expect(names.filter((name) => name === 'id')).toHaveLength(
        names.filter((name) => name === 'entry').length + 1,
      );
    }
  });

  it('are JSON Feeds of the same entries', async () => {
    const { of, paths } = await files();
    for (const path of paths) {
      const json = JSON.parse(of(path.replace('.atom', '.json')));
      expect(json).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        title: expect.any(String),
      });
      for (const { id, content_text, date_published } of json.items) {
        expect(of(path)).toContain(`<id>${id}</id>`);
        expect(content_text).not.toBe('');
        expect(date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      }
    }
  });

  it('say in plain sentences what changed, the newest first', async () => {
    const { of } = await files();
    const { items } = JSON.parse(of('feed.json'));
    expect(items.map(({ title }: { title: string }) => title)).toEqual([
      'Fassung: 28. Februar 2027',
      'Fassung: November 2026',
    ]);
    expect(items[0].content_text).toContain('2 Beträge für 2025 ergänzt');
    expect(JSON.parse(of('en/feed.json')).items[0].content_text).toContain(
      '2 amounts for 2025 added',
    );
  });

  it('of a municipality speak of its sites alone', async () => {
    const { feeds } = await files();
    const kassel = feeds.find(({ folder }) => folder === 'kommune/kassel/');
    expect(kassel?.title).toBe('Kassel: Änderungen an der Quartierskarte Hessen');
    expect(kassel?.entries.map(({ date }) => date)).toEqual(['2026-11']);
    expect(kassel?.entries[0]?.lines.some((line) => line.startsWith('Wesertor: '))).toBe(true);
  });

  it('have ids that stay, whatever the address and whenever they are built', async () => {
    const idsOf = (text: string) => [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    const [here, there] = [await files(), await files('https://karte.example/')];
    expect(idsOf(here.of('feed.atom'))).toEqual(idsOf(there.of('feed.atom')));
    const all = here.paths.flatMap((path) => idsOf(here.of(path)));
    expect(new Set(all).size).toBe(all.length);
    for (const id of all)
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    expect(there.of('kommune/kassel/feed.atom')).toContain(
      'href="https://karte.example/kommune/kassel/"',
    );
  });
});
