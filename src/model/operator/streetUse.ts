import { basemapStyle, type StreetService } from './operatorSettings';
import { readOperatorSettings } from './readOperatorSettings';

/** Who is asked for streets. */
export interface StreetHost {
  /** The host that streets are fetched from; null where it is the page's own. */
  readonly host: string | null;
  /** Whether the host belongs to the federal mapping agency (BKG). */
  readonly federal: boolean;
}

/** Which host receives requests for streets, and when: visitors have a right to know. */
export interface StreetUse extends StreetHost {
  /** Streets show by default, before a person has chosen them. */
  readonly preset: boolean;
}

/** Placeholder for the page's own address, which the build does not know. */
const ownPage = 'https://diese-seite.invalid/';

/** Reads betrieb.json, any JSON, as the page does at run time. Never throws. */
export function streetUse(json: unknown): StreetUse {
  const { baseMap, service } = readOperatorSettings(json, ownPage);
  return { ...streetHost(service, ownPage), preset: baseMap === 'strassen' };
}

/** @param pageUrl the page's own address, in full */
export function streetHost(service: StreetService, pageUrl: string): StreetHost {
  const address = service.kind === 'pmtiles' ? service.archiveUrl : service.styleUrl;
  const { host } = new URL(address);
  return {
    host: host === new URL(pageUrl).host ? null : host,
    federal: host === new URL(basemapStyle).host,
  };
}
