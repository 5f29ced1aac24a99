import type { ReactNode } from 'react';
import { nameZooms, openingMaxZoom, openingSize, toViewBox } from '../../model/geo/openingView';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { ListedSite } from '../../model/site';
import { isFormer } from '../../model/sums';
import {
  hasMany,
  nearScale,
  nearZoom,
  shapes,
  symbolKind,
  symbolPath,
  symbolRadius,
  symbolZoom,
} from '../../model/symbol';
import type { Bbox } from '../../query/bbox';
import { countedEur, shownProgramme } from '../../query/money/counted';
import type { Query } from '../../query/query';
import styles from './StaticMap.module.css';

export interface StaticMapProps {
  readonly sites: readonly ListedSite[];
  /** Its money determines the sizes of the symbols. */
  readonly query: Query;
  readonly currentYear: number;
  /** The part to show; null for all of Hessen. */
  readonly viewport: Bbox | null;
  /** Over the symbols. */
  readonly children?: ReactNode;
}

const largest = 2 ** (openingMaxZoom - symbolZoom);

/** The part of the view box that is shown. */
function shownPart(viewport: Bbox | null) {
  if (viewport === null) return { left: 0, top: 0, ...openingSize };
  const [west, south, east, north] = viewport;
  const [left, top] = toViewBox([west, north]);
  const [right, bottom] = toViewBox([east, south]);
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * The map as SVG: same projection, symbols and names as in MapLibre. It needs no script and no
 * WebGL. Outlines and names are in index.html as #land-…; see tools/build/landDefinitions.ts.
 */
export function StaticMap({ sites, query, currentYear, viewport, children }: StaticMapProps) {
  const { left, top, width, height } = shownPart(viewport);
  const viewBox = [left, top, width, height].map((value) => value.toFixed(2)).join(' ');
  const ratio = width / height;
  // Nearer, symbols grow on the page, but less than the land: those of one town come apart.
  const symbolScale = Math.sqrt(height / openingSize.height);
  /** The size on screen: as large as the frame allows, as in MapLibre's fitBounds. */
  const fit = {
    '--ratio': ratio.toFixed(5),
    '--largest': `${(openingSize.height * ratio * largest).toFixed(1)}px`,
  } as React.CSSProperties;
  return (
    <div className={styles.map} style={fit} aria-hidden="true" translate="no">
      <svg aria-hidden="true" className={styles.land} viewBox={viewBox}>
        <use href="#land-state" className={styles.area} />
        <use href="#land-municipalities" className={styles.municipalities} />
        <use href="#land-districts" className={styles.districts} />
        <use href="#land-state" className={styles.state} />
      </svg>
      {/* Fetched for paper only: a lazy picture that is not shown waits until the page prints. */}
      {['rivers', 'railways'].map((id) => (
        <img
          key={id}
          className={styles.ground}
          src={`data/ground/${id}.svg#svgView(viewBox(${viewBox.replaceAll(' ', ',')}))`}
          alt=""
          loading="lazy"
        />
      ))}
      {/* Below the symbols: names keep off them, lines end in their midst. */}
      <svg aria-hidden="true" className={styles.names}>
        {/* All of Hessen, whose part is shown; the style sheet picks the names for its size. */}
        <svg
          aria-hidden="true"
          x={percent(-left / width)}
          y={percent(-top / height)}
          width={percent(openingSize.width / width)}
          height={percent(openingSize.height / height)}
          overflow="visible"
        >
          {nameZooms.map((zoom, step) => (
            <use key={zoom} href={`#land-names-${step}`} />
          ))}
        </svg>
      </svg>
      <svg aria-hidden="true" className={styles.symbols} viewBox={viewBox}>
        {thinned(sites)
          .toSorted((a, b) => (countedEur(b, query) ?? 0) - (countedEur(a, query) ?? 0))
          .map((site) => (
            <SiteSymbol
              key={site.id}
              site={site}
              query={query}
              former={isFormer(site, currentYear)}
              scale={symbolScale}
            />
          ))}
      </svg>
      {children}
    </div>
  );
}

/** Side of the square, in pixels of all Hessen, in which one of thousands of sites stands for all. */
const squarePx = 8;

/** Where symbols cover each other anyway, only one in each square is drawn: a page of them all could not be loaded. */
function thinned(sites: readonly ListedSite[]): readonly ListedSite[] {
  if (!hasMany(sites)) return sites;
  const bySquare = new Map<string, ListedSite>();
  for (const site of sites) {
    const [x, y] = toViewBox(site.point);
    const square = `${Math.floor(x / squarePx)} ${Math.floor(y / squarePx)}`;
    if (!bySquare.has(square)) bySquare.set(square, site);
  }
  return [...bySquare.values()];
}

interface SiteSymbolProps {
  readonly site: ListedSite;
  readonly query: Query;
  readonly former: boolean;
  /** Part of the size that the symbol has where all of Hessen is shown. */
  readonly scale?: number;
}

/** The symbol of a site in the SVG map. */
export function SiteSymbol({ site, query, former, scale = 1 }: SiteSymbolProps) {
  const programme = shownProgramme(site, query);
  if (programme === undefined) return null;
  const amount = countedEur(site, query);
  const [x, y] = placeOf(site, scale);
  const kind = symbolKind(programme);
  const townOnly = onlyTownKnown(site);
  return (
    <path
      d={symbolPath(shapes[kind], { hollow: amount === null, townOnly })}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})scale(${(symbolRadius(amount) * scale).toFixed(2)})`}
      data-kind={kind}
      data-town={townOnly ? '' : undefined}
      data-hollow={amount === null ? '' : undefined}
      data-former={former ? '' : undefined}
    />
  );
}

/** The middle of a symbol: it is spread by less where it is drawn smaller, as in MapLibre. */
function placeOf(
  { point, symbolPoint, aside }: ListedSite,
  scale: number,
): readonly [number, number] {
  const [x, y] = toViewBox(point);
  if (scale <= nearPart) {
    const size = scale / nearScale;
    return [x + aside[0] * size, y + aside[1] * size];
  }
  const [spreadX, spreadY] = toViewBox(symbolPoint);
  return [x + (spreadX - x) * scale, y + (spreadY - y) * scale];
}

/** `scale` at `nearZoom`: it halves with two zooms. */
const nearPart = 2 ** ((symbolZoom - nearZoom) / 2);

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
