import { type EmbedTheme, embedNames } from '../../state/embedAddress';
import type { EmbedView } from '../../state/embedding';
import { type Language, languages } from '../../text/language';

/** What someone has chosen for their page. */
export interface Embedding {
  readonly view: EmbedView;
  /** Filters and order, as in a link: `massnahme=kita&kommune=06611000`. */
  readonly parameters: string;
  /** Id of the site that is open; null: none. */
  readonly site: string | null;
  readonly language: Language;
  /** Null: as the visitor's system. */
  readonly theme: EmbedTheme | null;
  readonly heightPx: number;
  /** Null: as wide as there is room. */
  readonly widthPx: number | null;
}

export const defaultHeightsPx: Readonly<Record<EmbedView, number>> = {
  karte: 600,
  liste: 640,
  beides: 720,
};

export const plainEmbedding: Embedding = {
  view: 'karte',
  parameters: '',
  site: null,
  language: languages[0] ?? 'de',
  theme: null,
  heightPx: defaultHeightsPx.karte,
  widthPx: null,
};

/** A product's name, in all languages. */
const title = 'Quartierskarte Hessen';

/** The address of the frame. @param root address of the root of the product */
export const frameAddress = (root: string, embedding: Embedding): string =>
  addressWith(root, [[embedNames.view, embedding.view], ...choices(embedding), ...look(embedding)]);

/** The address of the whole map with the same choices. */
export const wholeAddress = (root: string, embedding: Embedding): string =>
  addressWith(root, choices(embedding));

/** A frame as HTML. */
export function frameCode(root: string, embedding: Embedding): string {
  const { widthPx, heightPx } = embedding;
  return element('iframe', [
    ['src', frameAddress(root, embedding)],
    ['title', title],
    ['width', widthPx === null ? '100%' : String(widthPx)],
    ['height', String(heightPx)],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ['style', 'border: 0'],
  ]);
}

/** The element as HTML, with its script and a link for where neither runs. */
export function elementCode(root: string, embedding: Embedding): string {
  const { view, heightPx, widthPx } = embedding;
  const grows = view === 'liste';
  const link = element('a', [['href', wholeAddress(root, embedding)]], title);
  const own = element(
    'quartierskarte-hessen',
    [
      ['ansicht', view],
      ...choices(embedding),
      ...look(embedding),
      ...(grows || heightPx === defaultHeightsPx[view]
        ? []
        : [['hoehe', String(heightPx)] as const]),
      ...(widthPx === null ? [] : [['style', `max-width: ${widthPx}px`] as const]),
    ],
    `\n  ${link}\n`,
  );
  const script = element('script', [
    ['src', new URL('einbetten.js', root).href],
    ['async', ''],
  ]);
  return `${script}\n${own}`;
}

type Pairs = readonly (readonly [name: string, value: string])[];

const choices = ({ parameters, site, language }: Embedding): Pairs => [
  ...new URLSearchParams(parameters),
  ...(site === null ? [] : [['standort', site] as const]),
  ...(language === languages[0] ? [] : [['sprache', language] as const]),
];

const look = ({ theme }: Embedding): Pairs => (theme === null ? [] : [[embedNames.theme, theme]]);

function addressWith(root: string, pairs: Pairs): string {
  const address = new URL(root);
  address.search = new URLSearchParams(pairs.map(([name, value]) => [name, value]))
    .toString()
    .replaceAll('%2C', ',');
  return address.href;
}

function element(name: string, attributes: Pairs, content = ''): string {
  const written = attributes.map(([attribute, value]) =>
    value === '' ? attribute : `${attribute}="${escaped(value)}"`,
  );
  return `<${name}${written.map((attribute) => ` ${attribute}`).join('')}>${content}</${name}>`;
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
