import proj4 from 'proj4';

/**
 * Coordinates as people have them. Ours are degrees (WGS 84), longitude first; recognised besides
 * are swapped ones and metres in ETRS89/UTM 32N (EPSG:25832), in which authorities of Hessen work,
 * also with the zone before the easting (EPSG:4647). Degrees of both are equal to a metre.
 */

/** A pair as it is right, and what had to be done. */
export interface PlaceRead {
  readonly lon: number;
  readonly lat: number;
  readonly how: 'degrees' | 'swapped' | 'metres';
}

/** Null where a pair is neither. */
export function readPlace(x: number, y: number): PlaceRead | null {
  const metres = utm(x, y) ?? utm(y, x);
  if (metres !== null) return { ...metres, how: 'metres' };
  if (isNearHessen(y, x)) return { lon: y, lat: x, how: 'swapped' };
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? { lon: x, lat: y, how: 'degrees' } : null;
}

/** A coordinate as people write it, also metres in German: 5.681.234,5. NaN for other texts. */
export function toNumber(text: string): number {
  if (text.length > 40) return Number.NaN;
  const isGerman = /^\d{1,3}(\.\d{3})*,\d+$|^\d{1,3}(\.\d{3}){2,}$/.test(text);
  const plain = isGerman ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.');
  return plain === '' ? Number.NaN : Number(plain);
}

/** Longitudes and latitudes of Hessen have no number in common, so a swapped pair can be told. */
const isNearHessen = (lon: number, lat: number): boolean =>
  lon > 7 && lon < 11 && lat > 49 && lat < 52;

function utm(easting: number, northing: number): { lon: number; lat: number } | null {
  const east = easting > 32_000_000 && easting < 33_000_000 ? easting - 32_000_000 : easting;
  if (!(east > 300_000 && east < 700_000 && northing > 5_400_000 && northing < 5_800_000))
    return null;
  const [lon = 0, lat = 0] = proj4(utm32, 'WGS84', [east, northing]);
  return { lon: rounded(lon), lat: rounded(lat) };
}

const utm32 = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs';

/** To a decimetre. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));

/** Whether the name of a coordinate system is that of the metres we know. */
export const isMetresCrs = (name: string): boolean => /EPSG:+(?:25832|4647)\b/.test(name);

/** A feature with its positions in degrees; what is no position stays as it is. */
export function metresToDegrees(feature: unknown): unknown {
  if (typeof feature !== 'object' || feature === null || !('geometry' in feature)) return feature;
  return { ...feature, geometry: inDegrees(feature.geometry) };
}

function inDegrees(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [x, y] = value;
    if (typeof x !== 'number' || typeof y !== 'number') return value.map(inDegrees);
    const place = utm(x, y);
    return place === null ? value : [place.lon, place.lat];
  }
  if (typeof value !== 'object' || value === null || !('coordinates' in value)) return value;
  return { ...value, coordinates: inDegrees(value.coordinates) };
}

/** Minutes or seconds. */
const sixtieth = String.raw`\d{1,2}(?:[.,]\d{1,8})?`;
const sexagesimal: readonly RegExp[] = [
  // 9° 23' 22,6" O
  new RegExp(
    String.raw`^([NSEOW])?\s*(\d{1,3})\s*°\s*(?:(${sixtieth})\s*['′’]\s*)?(?:(${sixtieth})\s*(?:["″”]|''|′′)\s*)?([NSEOW])?$`,
    'i',
  ),
  // 50 03 12 N, E 9:23.4: the letter alone tells that it is one.
  new RegExp(String.raw`^([NSEOW])\s*(\d{1,3})[\s:]+(${sixtieth})(?:[\s:]+(${sixtieth}))?()$`, 'i'),
  new RegExp(String.raw`^()(\d{1,3})[\s:]+(${sixtieth})(?:[\s:]+(${sixtieth}))?\s*([NSEOW])$`, 'i'),
];

/** Degrees with minutes and seconds, such as 9° 23' 22,6" O; null for another text. South and west are negative. */
export function readSexagesimal(text: string): number | null {
  const match = sexagesimal.map((form) => form.exec(text)).find((found) => found !== null);
  if (match === undefined) return null;
  const [, before, degrees = '', minutes = '0', seconds = '0', after] = match;
  const [minute, second] = [minutes, seconds].map((part) => Number(part.replace(',', '.')));
  if (minute === undefined || second === undefined || minute >= 60 || second >= 60) return null;
  const sign = /[SW]/i.test(before || after || '') ? -1 : 1;
  return rounded(sign * (Number(degrees) + minute / 60 + second / 3600));
}
