import type { Site } from '../../model/site';
import type { Texts } from '../../text/texts';
import { sitePicture } from './pictureContent';
import { savePicture } from './savePicture';

/** Saves a picture of a site: map, money and what is known of it. */
export const saveSitePicture = (
  t: Texts,
  site: Site,
  currentYear: number,
  address: string,
): Promise<void> =>
  savePicture(
    `quartierskarte-${site.id}.png`,
    sitePicture(t, site, currentYear, address, new Date()),
  );
