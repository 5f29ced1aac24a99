import * as v from 'valibot';
import { type EmbedTheme, type EmbedView, embedThemes } from '../state/embedding';
import { type Language, languages } from '../text/language';

/**
 * What a frame and the page around it tell each other by `postMessage`: a public promise, documented
 * in docs/einbetten.md. Values are those of addresses, so that whoever can write a link can read them.
 */
export const source = 'quartierskarte';
/** A message of another version is none of ours; what is only added keeps the version. */
export const version = 1;

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

/** No link is longer, and nobody types that much. */
const text = v.pipe(v.string(), v.maxLength(2000));
const themes = Object.keys(embedThemes) as readonly EmbedTheme[];

const hostMessage = v.variant('type', [
  v.strictObject({
    source: v.literal(source),
    version: v.literal(version),
    type: v.literal('setFilter'),
    parameters: text,
  }),
  v.strictObject({
    source: v.literal(source),
    version: v.literal(version),
    type: v.literal('setSelection'),
    site: v.nullable(text),
  }),
  v.strictObject({
    source: v.literal(source),
    version: v.literal(version),
    type: v.literal('setLanguage'),
    language: v.picklist(languages),
  }),
  v.strictObject({
    source: v.literal(source),
    version: v.literal(version),
    type: v.literal('setTheme'),
    theme: v.nullable(v.picklist(themes)),
  }),
]);

type Unmarked<T> = T extends unknown ? Omit<T, keyof typeof marks> : never;
/** What a host asks of a frame. */
export type HostMessage = Unmarked<v.InferOutput<typeof hostMessage>>;

/** The message in what a host has sent, which may be anything; null where there is none. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  const read = v.safeParse(hostMessage, data);
  return read.success ? read.output : null;
}
