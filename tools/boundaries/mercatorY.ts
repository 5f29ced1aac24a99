/**
 * The northing of Web Mercator in the unit of longitude.
 * @param lat latitude in degrees
 * @returns degrees of longitude from the equator, so that one scale serves both axes
 */
export const mercatorY = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
