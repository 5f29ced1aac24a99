import type { Locator, Page } from '@playwright/test';
import { openingMaxZoom, openingSize, toViewBox } from '../../src/model/geo/openingView';
import { type SymbolKind, symbolKind, symbolRadius, symbolZoom } from '../../src/model/symbol';
import type { SiteFact } from './facts';
import { type Picture, type Rgb, readPng } from './png';

/** Expected position of a site's symbol in the opening view, in CSS pixels of the viewport. */
export interface Spot {
  readonly site: SiteFact;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The hues of DESIGN.md: #b5245b, #2f7d32, #1f5fa8, #b35c00. Everything else on the map is nearly
 * grey.
 */
const hues: Readonly<Record<SymbolKind, number>> = {
  zusammenhalt: 337,
  erneuerung: 122,
  zentren: 212,
  pakt: 31,
};
const hueTolerance = 16;
/** Minimum difference between the strongest and the weakest channel of a coloured pixel. */
const colouredFrom = 28;

/** Masks what covers the map, so that its symbols do not count as drawn. */
const maskColour: Rgb = [128, 129, 128];

/** A screenshot of the viewport with everything over the map masked. */
export async function takePicture(page: Page, overlays: readonly Locator[]): Promise<Picture> {
  const maskColor = `rgb(${maskColour.join(' ')})`;
  const mask = [...overlays];
  return readPng(await page.screenshot({ animations: 'disabled', scale: 'css', mask, maskColor }));
}

/** The positions of sites in the opening view, fitted into the frame as specified. */
export async function openingSpots(
  frame: Locator,
  sites: readonly SiteFact[],
): Promise<readonly Spot[]> {
  const box = await frame.boundingBox();
  if (box === null) throw new Error('the map is not on the screen');
  return placeSpots(box, sites);
}

/** The same for a frame that has been measured, in CSS pixels of the viewport. */
export function placeSpots(
  box: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>,
  sites: readonly SiteFact[],
): readonly Spot[] {
  const largest = 2 ** (openingMaxZoom - symbolZoom);
  const scale = Math.min(box.width / openingSize.width, box.height / openingSize.height, largest);
  const left = box.x + (box.width - openingSize.width * scale) / 2;
  const top = box.y + (box.height - openingSize.height * scale) / 2;
  return sites.map((site) => {
    const [x, y] = toViewBox(site.symbolPoint);
    return { site, x: left + x * scale, y: top + y * scale, radius: symbolRadiusOf(site) * scale };
  });
}

/** Radius of a site's symbol in pixels at `symbolZoom`. */
export function symbolRadiusOf({ allocations }: SiteFact): number {
  const amounts = allocations.map(({ amountEur }) => amountEur);
  return symbolRadius(amounts.length === 0 ? null : amounts.reduce((sum, eur) => sum + eur));
}

/** Spots inside of the picture that no mask covers; no name does, either. */
export const uncovered = (picture: Picture, spots: readonly Spot[]): readonly Spot[] =>
  spots.filter((spot) => !isMasked(picture, spot.x, spot.y));

const isMasked = (picture: Picture, x: number, y: number): boolean => {
  const colour = picture.at(x, y);
  return colour === null || colour.every((value, channel) => value === maskColour[channel]);
};

/** Channel difference above which pixels count as different. */
const visibleDifference = 40;

/** Share of different pixels between two pictures, from 0 to 1; masked ones do not count. */
export function differingShare(
  one: Picture,
  other: Picture,
  shiftPx = 0,
  threshold = visibleDifference,
): number {
  let seen = 0;
  let different = 0;
  for (let x = 0; x < one.width; x++)
    for (let y = 0; y < one.height; y++) {
      const [a, b] = [one.at(x, y), other.at(x + shiftPx, y)];
      if (a === null || b === null) continue;
      // Elements over the map, such as the time strip, may have appeared between the pictures.
      if (isMasked(one, x, y) || isMasked(other, x + shiftPx, y)) continue;
      seen++;
      if (a.some((value, channel) => Math.abs(value - (b[channel] ?? 0)) > threshold)) different++;
    }
  return different / seen;
}

/**
 * Whether a spot shows the symbol of its site: a filled one covers its centre with the programme's
 * colour, or where only the town is known, both sides of the gap across it; a hollow one draws at
 * least its outline there.
 */
export function showsSymbol(picture: Picture, spot: Spot): boolean {
  const kind = kindOf(spot.site);
  const hollow = spot.site.allocations.length === 0;
  const crossed = spot.site.precision === 'municipality';
  const reach = spot.radius * (hollow ? 1.25 : crossed ? 0.9 : 0.5);
  const found = pixelsAround(picture, spot, reach);
  const own = found.filter((hue) => hue !== null && hueDistance(hue, hues[kind]) <= hueTolerance);
  const coloured = found.filter((hue) => hue !== null);
  const enough = hollow ? 2 : found.length / (crossed ? 4 : 2);
  return own.length >= enough && own.length > coloured.length / 2;
}

/** Whether no colour is left at the centre of a spot. */
export const isEmpty = (picture: Picture, spot: Spot): boolean =>
  pixelsAround(picture, spot, spot.radius * 0.8).every((hue) => hue === null);

/** Radius of the highlight ring, in radii of the symbol. */
const ringRadius = 1.65;

/** Share of the dark highlight ring that is drawn, from 0 to 1. */
export function ringShare(picture: Picture, { x, y, radius }: Spot): number {
  const angles = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);
  const dark = angles.filter((angle) => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)].map((part) => part * radius * ringRadius);
    const colour = picture.at(x + (dx ?? 0) - 0.5, y + (dy ?? 0) - 0.5);
    return colour !== null && Math.max(...colour) < 150;
  });
  return dark.length / angles.length;
}

/** Isolated spots: no other symbol within a number of pixels of its rim. */
export const apartFrom = (
  spots: readonly Spot[],
  others: readonly Spot[],
  gapPx: number,
): readonly Spot[] =>
  spots.filter((spot) =>
    others.every(
      (other) =>
        other.site.id === spot.site.id ||
        Math.hypot(other.x - spot.x, other.y - spot.y) > other.radius + spot.radius + gapPx,
    ),
  );

function kindOf({ programmes }: SiteFact): SymbolKind {
  const [first] = programmes;
  if (first === undefined) throw new Error('a site without programme');
  return symbolKind(first);
}

/** The hues of the pixels in a circle; null where a pixel is grey. */
function pixelsAround(picture: Picture, { x, y }: Spot, reach: number): readonly (number | null)[] {
  const hues: (number | null)[] = [];
  const maxOffset = Math.ceil(reach);
  for (let dx = -maxOffset; dx <= maxOffset; dx++)
    for (let dy = -maxOffset; dy <= maxOffset; dy++)
      if (Math.hypot(dx, dy) <= Math.max(reach, 1)) hues.push(hueAt(picture, x + dx, y + dy));
  return hues;
}

/** Hue in degrees; null for grey and outside of the picture. */
export function hueAt(picture: Picture, x: number, y: number): number | null {
  // Pixel n covers n to n + 1.
  const colour = picture.at(x - 0.5, y - 0.5);
  if (colour === null) return null;
  const [red, green, blue] = colour;
  const max = Math.max(red, green, blue);
  const chroma = max - Math.min(red, green, blue);
  if (chroma < colouredFrom) return null;
  if (max === red) return (60 * ((green - blue) / chroma) + 360) % 360;
  return max === green ? 60 * ((blue - red) / chroma) + 120 : 60 * ((red - green) / chroma) + 240;
}

const hueDistance = (a: number, b: number): number => {
  const distance = Math.abs(a - b) % 360;
  return Math.min(distance, 360 - distance);
};

/** Share of bright pixels of the map, from 0 to 1; masked ones do not count. */
export const brightShare = (picture: Picture): number =>
  shareOf(picture, (colour) => Math.max(...colour) > 170);

/** Share of the pixels of the map that have exactly a colour, from 0 to 1; masked ones do not count. */
export const colourShare = (picture: Picture, wanted: Rgb): number =>
  shareOf(picture, (colour) => colour.every((value, channel) => value === wanted[channel]));

function shareOf(picture: Picture, counts: (colour: Rgb) => boolean): number {
  let seen = 0;
  let counted = 0;
  for (let x = 0; x < picture.width; x++)
    for (let y = 0; y < picture.height; y++) {
      const colour = picture.at(x, y);
      if (colour === null || isMasked(picture, x, y)) continue;
      seen++;
      if (counts(colour)) counted++;
    }
  return counted / seen;
}
