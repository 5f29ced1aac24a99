/**
 * What some files may import. The first matching rule applies; a file's own room is always allowed.
 */
export interface Rule {
  readonly files: RegExp;
  /** Folders, files or packages, with everything inside them; by default everything. */
  readonly may?: readonly string[];
  /** Of these only types. */
  readonly types?: readonly string[];
  readonly never?: readonly string[];
  /** Message for violations. */
  readonly sentence: string;
}

const [model, query, text, state] = ['src/model', 'src/query', 'src/text', 'src/state'];
const styles = 'src/styles';
const geojson = ['geojson', 'topojson-specification'];
const modelMay = ['valibot', 'papaparse', 'topojson-client', 'd3-force', ...geojson, 'data'];
const stateMay = [model, query, text, 'zustand'];
const mapMay = [
  ...[model, query, text, state, styles, ...geojson],
  // MapLibre fetches its worker itself, later.
  'src/load/fetchAhead.ts',
  ...[
    'maplibre-gl',
    'terra-draw',
    'terra-draw-maplibre-gl-adapter',
    '@maplibre/maplibre-gl-style-spec',
    'pmtiles',
    '@protomaps/basemaps',
    'culori',
    'kdbush',
  ],
  // The shapes of icons, without React.
  'lucide-react/icons',
  'lucide-react/types',
];

export const rules: readonly Rule[] = [
  {
    files: /\.(test|spec)\.\w+$|^(src\/testing|e2e|bench)\/|^tools\/buildFixture\.ts$/,
    sentence: 'Tests, benches and the build for the browser tests may import everything.',
  },
  {
    files: /^tools\//,
    never: ['src/testing'],
    sentence: 'src/testing is for tests and benches only.',
  },
  {
    files: /^src\/model\/geo\/(geometry|shapes)\.ts$/,
    may: [...modelMay, '@turf/turf'],
    sentence: 'model/ holds the facts: no other room, no React, store or map.',
  },
  {
    files: /^src\/model\//,
    may: modelMay,
    sentence:
      'model/ holds the facts: no other room, no React, store or map; turf in geo/geometry.ts and geo/shapes.ts only.',
  },
  {
    files: /^src\/intake\/open\//,
    may: [
      ...[model, 'src/intake', 'papaparse', 'hucre', 'fflate', 'htmlparser2', 'sql.js'],
      ...geojson,
    ],
    sentence: 'intake/open/ reads foreign formats: model/, intake/ and readers of files.',
  },
  {
    files: /^src\/intake\//,
    may: [
      ...[model, 'src/query/export/csv.ts', 'src/query/search', 'data'],
      ...['valibot', 'papaparse', 'hucre', 'proj4'],
    ],
    sentence:
      'intake/ turns files into tables: model/, how tables are written, the search for near words; readers of files in open/ only.',
  },
  {
    files: /^src\/load\//,
    may: [model, 'valibot'],
    sentence: 'load/ only fetches: it may import model/.',
  },
  {
    files: /^src\/offline\//,
    may: ['workbox-precaching', 'workbox-range-requests', 'workbox-routing', 'workbox-strategies'],
    sentence: 'offline/ is the service worker: it may import workbox and no other room.',
  },
  {
    files: /^src\/query\//,
    may: [model, 'data'],
    types: ['geojson'],
    sentence: 'query/ is pure and may import model/: no React, store, map or turf.',
  },
  {
    files: /^src\/upkeep\/page\//,
    may: [
      ...[model, query, 'src/intake', text, state, 'src/load', 'src/ui', 'src/map', styles],
      ...[
        'react',
        'react-dom',
        'zustand',
        'comlink',
        'lucide-react',
        'react-data-grid',
        '@tanstack/react-virtual',
        ...geojson,
      ],
    ],
    sentence:
      'upkeep/page/ is the page for staff: it may import all that is below a page, React, zustand and comlink; MapLibre through map/ only.',
  },
  {
    files: /^src\/upkeep\/worker\//,
    may: [model, query, text, 'src/intake', 'src/load', 'comlink', 'sql.js', 'data'],
    sentence:
      'upkeep/worker/ reckons beside the page: it may import model/, query/, text/, intake/, load/, upkeep/ and comlink, nothing of a page.',
  },
  {
    files: /^src\/upkeep\/keep\//,
    may: [model, 'src/upkeep/draft', 'idb'],
    sentence: 'upkeep/keep/ keeps drafts on the device: it may import model/, drafts and idb.',
  },
  {
    files: /^src\/upkeep\//,
    may: [model, query, 'src/intake', 'papaparse', 'valibot', 'diff', 'fflate', 'data'],
    types: ['geojson'],
    sentence:
      'upkeep/ is pure and may import model/, query/, intake/, Papa Parse, valibot, fflate and diff: no React, store or map.',
  },
  {
    files: /^src\/text\//,
    may: ['data'],
    types: [model, query, 'src/upkeep'],
    sentence: 'text/ holds words: it may import types of model/, query/ and upkeep/, no code.',
  },
  {
    files: /^src\/state\/(hooks|texts|AppProvider)\.tsx?$/,
    may: [...stateMay, 'react'],
    sentence:
      'state/ holds what is chosen: it may import model/, query/, text/, zustand and React.',
  },
  {
    files: /^src\/state\//,
    may: stateMay,
    sentence:
      'state/ may import model/, query/, text/ and zustand; React in its hooks and its provider only.',
  },
  {
    files: /^src\/jsx\//,
    may: ['react'],
    sentence: 'jsx/ stands below all components: it may import React.',
  },
  {
    files:
      /^src\/map\/(MapView\.tsx|MapUnavailable\.tsx|PlainMapNotice\.tsx|LiveMap\.tsx|MapSync\.ts|useController\.ts|useMapLibre\.ts)$/,
    may: [...mapMay, 'react', 'lucide-react'],
    sentence:
      'map/ draws: it may import model/, query/, state/, text/, load/fetchAhead.ts, MapLibre and React.',
  },
  {
    files: /^src\/map\//,
    may: mapMay,
    sentence:
      'map/ draws: it may import model/, query/, state/, text/, load/fetchAhead.ts and MapLibre; React in MapView.tsx, MapUnavailable.tsx, PlainMapNotice.tsx, LiveMap.tsx, useController.ts, useMapLibre.ts and MapSync.ts only.',
  },
  {
    files: /^src\/ui\//,
    may: [model, query, state, text, styles, 'react', 'react-dom', 'lucide-react', 'd3-scale'],
    sentence:
      'ui/ renders panels: it may import model/, query/, state/ and text/, never the map, turf or zustand.',
  },
  {
    files: /^src\/embed\/element\//,
    may: [],
    types: ['src/embed', state, text],
    sentence: 'embed/element/ runs on pages of others: it may import types, no code.',
  },
  {
    files: /^src\/embed\//,
    may: [model, query, state, text, 'src/App.tsx', 'src/ui', 'react', 'lucide-react'],
    sentence:
      'embed/ shows the map in the frames of others: it may import model/, query/, state/, text/, ui/ and App.tsx, never the map itself.',
  },
  {
    files: /^src\/pages\//,
    may: [
      ...[model, query, text, 'src/ui', 'src/state/texts.ts'],
      'src/embed/configurator/embedCode.ts',
      ...['react', 'react-dom', 'valibot'],
    ],
    types: ['schema-dts'],
    sentence:
      'pages/ are static: they may import model/, query/, text/, ui/ and state/texts.ts, no store and no map.',
  },
  {
    files: /^src\//,
    never: ['src/testing', 'tools', 'e2e', 'bench'],
    sentence: 'src/ is what is shipped: tools and tests stay outside.',
  },
];
