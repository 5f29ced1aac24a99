import react from '@vitejs/plugin-react';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vite';
import { chunkCircles } from './tools/build/chunkCircles';
import { factsPlugin } from './tools/build/factsPlugin';
import { mapLibreSource } from './tools/build/mapLibreSource';
import { plainColours } from './tools/build/plainColours';
import { supportedBrowsers } from './tools/build/supportedBrowsers';
import { upkeepInDev } from './tools/build/upkeepInDev';

/** Without the names of all parts that share it. */
const shortName = (name = '') => name.replace(/~.*/, '').replace(/\.\w+$/, '');

const groups = [
  // What the first screen needs is one file: in many small ones, shared with parts that come later,
  // it would be larger and come later.
  // These two are asked for by nearly every part: among the shared ones they would tie two of them into a circle.
  { name: 'start', test: /[\\/]src[\\/](main\.tsx|model[\\/]groupBy\.ts|text[\\/]citation\.ts)$/ },
  // All that the live map needs beside its engine comes in two requests, without what only panels need:
  // what other parts share with it, which must not wait for the map, and the rest.
  {
    name: 'ground',
    test: /[\\/]topojson-client[\\/]|[\\/]icons[\\/](arrow-up|layers|maximize|minus|move|plus)\.mjs$|[\\/]src[\\/](text[\\/]((en|ls)[\\/]format|((de|en|ls)[\\/])?(ground|streets|groundTexts|streetTexts))|model[\\/](mapStep|operator[\\/](readOperatorSettings|streetUse)|geo[\\/](ground|groundFiles|shapes|boundaries|boundaryLines|placeLabels|openingNames))|map[\\/](layerNames|symbolImages))\.ts$/,
  },
  {
    name: 'LiveMap',
    test: /[\\/]src[\\/](map[\\/]LiveMap|ui[\\/]mapControls[\\/](MapControls|StreetOffer))\.tsx$/,
  },
  // Areas and their inhabitants are asked for by four later parts: among the shared ones, words and
  // panels would tie two of them into a circle.
  {
    name: 'inhabitants',
    test: /[\\/]src[\\/](model[\\/]population|query[\\/]statistics[\\/]areaFigures|text[\\/]areaTexts)\.ts$/,
  },
  // What several later parts share is in few files, each large enough to be worth a request.
  {
    name: 'shared',
    test: /^(?!.*[\\/]node_modules[\\/]).*[\\/]src[\\/]|[\\/]lucide-react[\\/]/,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 10_000,
  },
];

export default defineConfig({
  // Relative addresses: the built folder runs under any path of any server.
  base: './',
  plugins: [
    plainColours(),
    mapLibreSource(),
    react({ jsxImportSource: '#jsx' }),
    factsPlugin(),
    upkeepInDev(),
    chunkCircles(),
    supportedBrowsers(),
  ],
  worker: { format: 'es' },
  build: {
    // Of scripts and styles, from "browserslist" in package.json.
    target: browserslistToEsbuild(),
    // MapLibre is one chunk of its own, loaded beside the page and not waited for.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash].js`,
        assetFileNames: ({ names }) => `assets/${shortName(names[0])}-[hash][extname]`,
        // The build that renders the pages has none: see tools/build.ts.
        codeSplitting: { groups },
      },
    },
    modulePreload: {
      polyfill: false,
      // No <link> in the HTML: without scripts the browser would report it as an error.
      // The styles of the first screen are in the HTML: once more, they would come behind those of the parts.
      resolveDependencies: (_file, dependencies, { hostType }) =>
        hostType === 'html' ? [] : dependencies.filter((path) => !/\/start-[^/]*\.css$/.test(path)),
    },
  },
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
});
