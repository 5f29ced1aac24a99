import * as v from 'valibot';
import { parseUrl } from '../parseUrl';
import { type BaseMapPreset, baseMapPresets } from './baseMap';
import { basemapStyle, type OperatorSettings, safeSettings } from './operatorSettings';

const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i));
/** A path of the page itself, or an address of the web. */
const archiveAddress = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/\S|(?!\/\/|[a-z][a-z\d+.-]*:)\S)\S*$/i),
);

const settingsSchema = v.variant('dienst', [
  v.object({
    grundkarte: v.picklist(baseMapPresets),
    dienst: v.literal('basemap.de'),
    stil: v.optional(webAddress, basemapStyle),
  }),
  v.object({
    grundkarte: v.picklist(baseMapPresets),
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
  const preset = presetOf(output.grundkarte);
  if (output.dienst === 'basemap.de')
    return { ...preset, service: { kind: 'basemap.de', styleUrl: output.stil } };
  const archiveUrl = parseUrl(output.archiv, pageUrl)?.href;
  if (archiveUrl === undefined) return safeSettings;
  return { ...preset, service: { kind: 'pmtiles', archiveUrl } };
}

const presetOf = (preset: BaseMapPreset): Pick<OperatorSettings, 'baseMap' | 'offersStreets'> =>
  preset === 'angebot'
    ? { baseMap: 'umriss', offersStreets: true }
    : { baseMap: preset, offersStreets: false };

/** The invalid fields of the base map, which make `safeSettings` apply; none where all is well. */
export function streetFieldsAmiss(json: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(settingsSchema, json);
  return [...new Set(issues.map((issue) => v.getDotPath(issue) ?? ''))];
}
