import * as v from 'valibot';
import { parseUrl } from '../parseUrl';
import { baseMapChoices } from './baseMap';
import { basemapStyle, type OperatorSettings, safeSettings } from './operatorSettings';

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
 * Reads the content of betrieb.json, any JSON. Never throws: `safeSettings` for what is invalid.
 * @param pageUrl base of a relative address of an archive
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
  const archiveUrl = parseUrl(output.archiv, pageUrl)?.href;
  if (archiveUrl === undefined) return safeSettings;
  return { baseMap: output.grundkarte, service: { kind: 'pmtiles', archiveUrl } };
}

/** The invalid fields of the base map, which make `safeSettings` apply; none where all is well. */
export function streetFieldsAmiss(json: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(settingsSchema, json);
  return [...new Set(issues.map((issue) => v.getDotPath(issue) ?? ''))];
}
