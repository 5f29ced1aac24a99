import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nameZooms, openingSize, toViewBox } from '../../model/geo/openingView';
import { placeLabels } from '../../model/geo/placeLabels';
import { allocatedEur, isFormer } from '../../model/sums';
import { symbolRadius, symbolZoom } from '../../model/symbol';
import { emptyQuery } from '../../query/query';
import { fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { StaticMap } from './StaticMap';

const kassel = fixtureSite('kassel-wesertor');

const symbolsOf = (sites = fixtureSites()) => {
  const { container } = render(
    <StaticMap sites={sites} query={emptyQuery} currentYear={fixtureYear} viewport={null} />,
  );
  return [...container.querySelectorAll('path[transform]')];
};
const scaleOf = (symbol: Element) =>
  Number(/scale\(([\d.]+)\)/.exec(symbol.getAttribute('transform') ?? '')?.[1]);

describe('StaticMap', () => {
  it('draws each site once, hollow where no amount is known, marked where funding has ended', () => {
    const sites = fixtureSites();
    const symbols = symbolsOf();
    const count = (selector: string) => symbols.filter((symbol) => symbol.matches(selector)).length;
    const unknown = sites.filter((site) => allocatedEur(site) === null).length;
    const former = sites.filter((site) => isFormer(site, fixtureYear)).length;
    expect(symbols).toHaveLength(sites.length);
    expect([count('[data-hollow]'), count('[data-former]')]).toEqual([unknown, former]);
    expect(unknown * former).toBeGreaterThan(0);
  });

  it('draws a symbol at the spread place in the size of the money', () => {
    const [symbol] = symbolsOf([kassel]);
    const [x, y] = toViewBox(kassel.symbolPoint);
    const radius = symbolRadius(allocatedEur(kassel));
    expect(symbol?.getAttribute('transform')).toBe(
      `translate(${x.toFixed(1)} ${y.toFixed(1)})scale(${radius.toFixed(2)})`,
    );
    expect(symbol?.getAttribute('data-kind')).toBe('zusammenhalt');
  });

  it('shows the viewport that is asked for, its middle in the middle of the picture', () => {
    const [lng, lat] = kassel.symbolPoint;
    const { container } = render(
      <StaticMap
        sites={[kassel]}
        query={emptyQuery}
        currentYear={fixtureYear}
        viewport={[lng - 0.1, lat - 0.05, lng + 0.1, lat + 0.05]}
      />,
    );
    const boxes = [...container.querySelectorAll('svg[viewBox]')].map((svg) => {
      const [left = 0, top = 0, width = 0, height = 0] =
        svg.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
      return { middle: [left + width / 2, top + height / 2], width };
    });
    const [x, y] = toViewBox(kassel.symbolPoint);
    const middle = [expect.closeTo(x, 1), expect.closeTo(y, 1)];
    const width = expect.closeTo(openingSize.width / 12.3, 0);
    expect(boxes).toEqual([
      { middle, width },
      { middle, width },
    ]);
    const symbol = container.querySelector('path[transform]');
    expect(symbol && scaleOf(symbol)).toBeLessThan(symbolRadius(allocatedEur(kassel)) / 2);
  });

  it('draws larger symbols below smaller ones', () => {
    const scales = symbolsOf().map(scaleOf);
    expect(scales).toEqual(scales.toSorted((a, b) => b - a));
  });

  it('keeps all symbols and names inside the picture', () => {
    const { width, height } = openingSize;
    const places = [
      ...fixtureSites().map(({ symbolPoint }) => symbolPoint),
      ...placeLabels.map(({ point }) => point),
    ];
    for (const place of places) {
      const [x, y] = toViewBox(place);
      expect(x > 0 && y > 0 && x < width && y < height, String(place)).toBe(true);
    }
  });

  it('shows the names that were placed for its size or for one smaller', () => {
    const css = readFileSync(join(import.meta.dirname, 'StaticMap.module.css'), 'utf8');
    const shown = [...css.matchAll(/@container \((.+)\) \{\s*\.names use:nth-child\((\d+)\)/g)];
    // Rounded up: a map is never smaller than what its names were placed for.
    const widths = nameZooms.map(
      (zoom) => `${Math.ceil(openingSize.width * 2 ** (zoom - symbolZoom) * 10) / 10}px`,
    );
    // The first serve smaller maps, too.
    const ranges = widths.map((from, step) => {
      const until = widths[step + 1];
      if (until === undefined) return `width >= ${from}`;
      return step === 0 ? `width < ${until}` : `${from} <= width < ${until}`;
    });
    expect(shown.map(([, range, child]) => [range, Number(child)])).toEqual(
      ranges.map((range, step) => [range, step + 1]),
    );
  });

  it('is a picture that screen readers pass over: the list says the same', () => {
    const { container } = render(
      <StaticMap sites={[kassel]} query={emptyQuery} currentYear={fixtureYear} viewport={null} />,
    );
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  });
});
