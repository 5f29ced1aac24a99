import type { Plugin } from 'vite';
import { UPKEEP } from '../hosting/headers.mjs';
import { buildYear } from '../inputs.mjs';

/** Serves the Pflege page in development, without what the build renders into it. */
export const upkeepInDev = (): Plugin => ({
  name: 'quartierskarte-upkeep',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://local');
      if (pathname !== `/${UPKEEP}`) return next();
      server.transformIndexHtml(`/${UPKEEP}index.html`, html).then((page) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page);
      }, next);
    });
  },
});

const html = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<div id="pflege" data-year="${buildYear}"></div>
<script type="module" src="/src/start/startUpkeep.tsx"></script>
</body>
</html>
`;
