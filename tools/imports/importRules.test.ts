import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findViolations } from './findViolations';
import { readImports } from './readImports';
import { rules } from './rules';

/** Files that each break one rule, and what they import. */
const planted: Readonly<Record<string, string>> = {
  'tools/build.ts': `import { sites } from '../src/testing/sites';`,
  'src/model/geo/geometry.ts': `import { useState } from 'react';`,
  'src/model/geo/point.ts': `import { point } from '@turf/turf';`,
  'src/intake/open/openCsv.ts': `import { useState } from 'react';`,
  'src/intake/features.ts': `import { unzip } from 'fflate';`,
  'src/load/loadSites.ts': `import type { Query } from '../query/query';`,
  'src/query/money/sum.ts': `export * from '../../load/loadSites';`,
  'src/upkeep/list/importList.ts': `import { describe } from '../../text/yearList';`,
  'src/upkeep/keep/keeper.ts': `import { useState } from 'react';`,
  'src/upkeep/page/store.ts': `import { Map } from 'maplibre-gl';`,
  'src/upkeep/worker/workshop.ts': `import { useStore } from 'zustand';`,
  'src/text/de/texts.ts': `import { type Site, noSite } from '../../model/site';`,
  'src/state/hooks.ts': `import { createRoot } from 'react-dom/client';`,
  'src/state/store.ts': `import { useState } from 'react';`,
  'src/jsx/holdTexts.ts': `import { useTexts } from '../state/texts';`,
  'src/map/MapView.tsx': `const panel = () => import('../ui/detail/Panel');`,
  'src/map/layers.ts': `import { useState } from 'react';`,
  'src/ui/detail/Panel.tsx': `type Zoom = import('../../map/layers').Zoom;`,
  'src/offline/worker.ts': `import { useState } from 'react';`,
  'src/embed/element/einbetten.ts': `import { useState } from 'react';`,
  'src/embed/EmbeddedApp.tsx': `import { LiveMap } from '../map/LiveMap';`,
  'src/pages/SitePage.tsx': `import { createStore } from '../state/store';`,
  'src/start/startApp.tsx': `import { sites } from '../testing/sites';`,
};
/** What these rooms may do. */
const allowed: Readonly<Record<string, string>> = {
  'src/model/geo/geometry.test.ts': `import { Panel } from '../../ui/detail/Panel';`,
  'src/model/site.ts': `import { object } from 'valibot';`,
  'src/text/texts.ts': `import type { Site } from '../model/site';`,
  'src/pages/TextPage.tsx': `import { useTexts } from '../state/texts';`,
  'src/state/texts.ts': `import { createContext } from 'react';`,
  'src/testing/sites.ts': `import { Panel } from '../ui/detail/Panel';`,
  'src/main.tsx': `import { startApp } from './start/startApp';`,
};
/** Circles of two files, and of two rooms whose files form none. */
const circles: Readonly<Record<string, string>> = {
  'src/query/one.ts': `import type { Two } from './two';`,
  'src/query/two.ts': `import { one } from './one';`,
  'src/ui/near/A.tsx': `import { b } from '../time/b';`,
  'src/ui/near/c.ts': 'export const c = 1;',
  'src/ui/time/b.ts': 'export const b = 1;',
  'src/ui/time/D.tsx': `import { c } from '../near/c';`,
};

const root = mkdtempSync(join(tmpdir(), 'imports-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const [file, code] of Object.entries({ ...planted, ...allowed, ...circles })) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), code);
}
const imports = readImports(root, ['src', 'tools']);

test('each rule catches the import that breaks it, says its sentence, and nothing else is caught', () => {
  const found = findViolations(imports, rules);
  const breaking = found.filter((line) => !line.endsWith('part of a circle.'));
  expect(breaking.map((line) => line.split(' → ')[0]).toSorted()).toEqual(
    Object.keys(planted).toSorted(),
  );
  const unheard = rules.filter(({ sentence }) => !breaking.some((line) => line.endsWith(sentence)));
  expect(unheard).toEqual(
    rules.filter(({ may, never }) => may === undefined && never === undefined),
  );
});

test('circles of files and of rooms are caught, types included', () => {
  const closing = findViolations(imports, []).map((line) =>
    line.replace(/: this import is .*/, ''),
  );
  expect(closing).toEqual([
    'src/query/one.ts → src/query/two.ts',
    'src/query/two.ts → src/query/one.ts',
    'src/ui/near → src/ui/time',
    'src/ui/time → src/ui/near',
  ]);
});
