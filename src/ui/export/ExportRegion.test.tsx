import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countedMeasures } from '../../query/money/counted';
import { emptyQuery } from '../../query/query';
import { fixturePopulation, fixtureSite } from '../../testing/fixtureFacts';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { saveWords } from '../../text/de/save';
import { de } from '../../text/de/texts';
import { ExportRegion } from './ExportRegion';

const kassel = fixtureSite('kassel-wesertor');
const fulda = fixtureSite('fulda-nordend');
const sites = [fulda, kassel];
const { formats, saved } = saveWords;

/** Files that the page hands to the browser. */
let files: { readonly name: string; readonly blob: Blob }[];
let blobs: Blob[];
beforeEach(() => {
  files = [];
  blobs = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return `blob:test/${blobs.length}`;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs[Number(this.href.split('/').at(-1)) - 1];
    if (blob !== undefined) files.push({ name: this.download, blob });
  });
});
afterEach(() => vi.restoreAllMocks());

const button = (name: string) => screen.getByRole('button', { name });
const idsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
const heard = (text: string) => screen.findByText(plainSpaces(text));

describe('ExportRegion', () => {
  it.each([
    ['spreadsheet', /^quartierskarte-hessen-\d{4}-\d\d-\d\d\.csv$/],
    ['plain', /-komma\.csv$/],
    ['geojson', /\.geojson$/],
  ] as const)('saves what is shown as %s and says so', async (format, name) => {
    const { user, act: actions } = renderApp(<ExportRegion />, { sites });
    act(() => actions.setText('Wesertor'));
    await user.click(button(formats[format]));
    await heard(saved(format, 1));
    expect(files.map((file) => file.name)).toEqual([expect.stringMatching(name)]);
    const text = await files[0]?.blob.text();
    expect(text).toContain(kassel.id);
    expect(text).not.toContain(fulda.id);
    expect(text).toContain('zu „Wesertor“');
  });

  it('saves the counted measures and says how many', async () => {
    const { user, act: actions } = renderApp(<ExportRegion />, { sites });
    const query = { ...emptyQuery, measureTypes: ['bildung'] as const };
    act(() => actions.setQuery(query));
    const found = sites.filter(({ measureTypes }) => measureTypes.includes('bildung'));
    await user.click(button(formats.measures));
    await heard(saved('measures', found.flatMap((site) => countedMeasures(site, query)).length));
  });

  it('needs the inhabitants for municipalities only, and says that they are missing', async () => {
    const { user } = renderApp(<ExportRegion />, { sites });
    await user.click(button(formats.municipalities));
    await heard(saveWords.failed);
    await user.click(button(formats.plain));
    await heard(saved('plain', 2));
  });

  it('saves municipalities with their inhabitants', async () => {
    const population = () => Promise.resolve(fixturePopulation());
    const { user } = renderApp(<ExportRegion />, { sites, loaders: { population } });
    await user.click(button(formats.municipalities));
    await heard(saved('municipalities', 421));
  });

  it('keeps the order of the list', async () => {
    const { user, act: actions } = renderApp(<ExportRegion />, { sites });
    for (const sort of ['kommune', 'betrag'] as const) {
      act(() => actions.setSort(sort));
      await user.click(button(formats.plain));
      await heard(saved('plain', 2));
    }
    const texts = await Promise.all(files.map(({ blob }) => blob.text()));
    expect(texts.map(idsOf)).toEqual([
      [fulda.id, kassel.id],
      [kassel.id, fulda.id],
    ]);
  });

  it('says that saving failed, and can be tried again', async () => {
    const { user } = renderApp(<ExportRegion />, { sites });
    vi.mocked(URL.createObjectURL).mockImplementationOnce(() => {
      throw new Error('no memory');
    });
    await user.click(button(formats.plain));
    await heard(saveWords.failed);
    await user.click(button(formats.plain));
    await heard(saved('plain', 2));
    expect(screen.queryByText(saveWords.failed)).toBeNull();
  });

  it('copies the address of the whole selection, without the open site', async () => {
    const { user, act: actions } = renderApp(<ExportRegion />, { sites });
    act(() => {
      actions.toggle('measureTypes', 'bildung');
      actions.openSite(kassel.id);
    });
    await user.click(button(saveWords.copyLink));
    await heard(de.detail.copied);
    const copied = new URL(await navigator.clipboard.readText());
    expect(Object.fromEntries(copied.searchParams)).toEqual({ massnahme: 'bildung' });
  });

  it('prints the list, marked until the print is over', async () => {
    const { user } = renderApp(<ExportRegion />, { sites });
    const marks: (string | undefined)[] = [];
    const print = vi.fn(() => marks.push(document.documentElement.dataset.print));
    vi.stubGlobal('print', print);
    await user.click(button(saveWords.print));
    expect(marks).toEqual(['list']);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.dataset.print).toBeUndefined();
    vi.unstubAllGlobals();
  });

  it('offers nothing where nothing is found', () => {
    const { act: actions } = renderApp(<ExportRegion />, { sites });
    act(() => actions.setText('gibtesnicht'));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
