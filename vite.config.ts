import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { factsPlugin } from './tools/build/factsPlugin';

export default defineConfig({
  // Relative addresses: the built folder runs under any path of any server.
  base: './',
  plugins: [react(), factsPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // MapLibre is one chunk of its own, loaded beside the page and not waited for.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first screen needs is one file: in many small ones, shared with parts that come later,
          // it would be larger and come later.
          groups: [
            { name: 'start', test: /[\\/]src[\\/]main\.tsx$/ },
            // Small things that several of the later parts share; each in a file of its own would be a request.
            {
              name: 'shared',
              test: /[\\/](src|lucide-react)[\\/]/,
              minShareCount: 2,
              maxModuleSize: 1000,
            },
          ],
        },
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
