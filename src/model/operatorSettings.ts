import * as v from 'valibot';
import { type BaseMapChoice, baseMapChoices } from './baseMap';

/** Where the streets come from. */
export type StreetService =
  | { readonly kind: 'basemap.de'; readonly styleUrl: string }
  | { readonly kind: 'pmtiles'; readonly archiveUrl: string };

/** What the operator of the page has set in public/betrieb.json. */
export interface OperatorSettings {
  /** Base map of those who have not chosen one. */
  readonly baseMap: BaseMapChoice;
  readonly service: StreetService;
}

const basemapStyle = 'https://sgx.geodatenzentrum.de/gdz_basemapde_vektor/styles/bm_web_gry.json';

/** Holds where the file is missing or wrong: then nothing leaves the page unless a person asks for it. */
export const safeSettings: OperatorSettings = {
  baseMap: 'umriss',
  service: { kind: 'basemap.de', styleUrl: basemapStyle },
};

const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i));
/** A path of the page itself, or an address of the web. */
const archiveAddress = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/\S|(?!\/\/|[a-z][a-z\d+.-]*:)\S)\S*$/i),
);

const settingsSchema = v.variant('dienst', [
  v.object({
    grundkarte: v.picklist(baseMapChoices),
    dienst: v.literal('basemap.de'),
    stil: v.optional(webAddress, basemapStyle),
  }),
  v.object({
    grundkarte: v.picklist(baseMapChoices),
    dienst: v.literal('pmtiles'),
    archiv: archiveAddress,
  }),
]);

/**
 * Reads the content of betrieb.json, any JSON. Never throws: what does not fit gives `safeSettings`.
 * @param pageUrl what an address of an archive is relative to
 */
export function readOperatorSettings(json: unknown, pageUrl: string): OperatorSettings {
  const parsed = v.safeParse(settingsSchema, json);
  if (!parsed.success) return safeSettings;
  const { output } = parsed;
  if (output.dienst === 'basemap.de')
    return {
      baseMap: output.grundkarte,
      service: { kind: 'basemap.de', styleUrl: output.stil },
    };
  if (!URL.canParse(output.archiv, pageUrl)) return safeSettings;
  const archiveUrl = new URL(output.archiv, pageUrl).href;
  return { baseMap: output.grundkarte, service: { kind: 'pmtiles', archiveUrl } };
}
