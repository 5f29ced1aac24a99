import { type EmbedTheme, embedThemes } from '../state/embedAddress';
import type { EmbedView } from '../state/embedding';
import { type Language, languages } from '../text/language';

/**
 * What a frame and the page around it tell each other by `postMessage`: a public promise, documented
 * in docs/einbetten.md. Values are those of addresses, so that whoever can write a link can read them.
 */
export const source = 'quartierskarte';
/** A message of another version is none of ours; what is only added keeps the version. */
const version = 1;

const marks = { source, version } as const;

/** What a frame tells its host. */
export type FrameMessage =
  | {
      readonly type: 'ready';
      readonly view: EmbedView;
      readonly language: Language;
      /** The filters as in a link: `massnahme=kita&kommune=06611000`. */
      readonly parameters: string;
      /** Number of sites that they find. */
      readonly sites: number;
      readonly site: string | null;
    }
  | { readonly type: 'filter'; readonly parameters: string; readonly sites: number }
  | {
      readonly type: 'selection';
      /** Id of the open site; null: none. */
      readonly site: string | null;
      readonly title: string | null;
      /** Address of its page, for everyone to read. */
      readonly address: string | null;
    }
  /** How high the frame should be, in CSS pixels; only where its address says `hoehe=auto`. */
  | { readonly type: 'height'; readonly height: number };

/** A message as it is sent. */
export const marked = <T extends FrameMessage | HostMessage>(message: T): T & typeof marks => ({
  ...marks,
  ...message,
});

/** What a host asks of a frame. */
export type HostMessage =
  | { readonly type: 'setFilter'; readonly parameters: string }
  | { readonly type: 'setSelection'; readonly site: string | null }
  | { readonly type: 'setLanguage'; readonly language: Language }
  | { readonly type: 'setTheme'; readonly theme: EmbedTheme | null };

/**
 * The message in what a host has sent, which may be anything; null where there is none: a message has
 * its own fields and no others. Never throws. By hand, since a schema would bring code of its library
 * into the script of the first screen.
 */
export function readHostMessage(data: unknown): HostMessage | null {
  const fields = fieldsOf(data);
  if (fields.source !== source || fields.version !== version || countOf(fields) !== 4) return null;
  const { type, parameters, site, language, theme } = fields;
  switch (type) {
    case 'setFilter':
      return isText(parameters) ? { type, parameters } : null;
    case 'setSelection':
      return site === null || isText(site) ? { type, site } : null;
    case 'setLanguage': {
      const known = languages.find((id) => id === language);
      return known === undefined ? null : { type, language: known };
    }
    case 'setTheme': {
      if (theme === null) return { type, theme };
      const known = themes.find((id) => id === theme);
      return known === undefined ? null : { type, theme: known };
    }
    default:
      return null;
  }
}

const themes = Object.keys(embedThemes) as readonly EmbedTheme[];

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};

const countOf = (fields: object): number => Object.keys(fields).length;

/** No link is longer, and nobody types that much. */
const longest = 2000;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest;
