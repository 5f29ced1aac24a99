import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterTakeover, neededReleases, noTabs, releaseOf, type Tabs, withoutClosed } from './tabs';

test('whatever is opened, closed and released: a tab has the release it was opened with, and a release is kept as long as a tab has it', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('open' as const) }),
    fc.record({ kind: fc.constant('close' as const), which: fc.nat() }),
    fc.record({ kind: fc.constant('release' as const) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let tabs: Tabs = afterTakeover(noTabs, [], 'r0');
      let releases = 0;
      let opened = 0;
      const open = new Map<string, string>();
      for (const one of steps) {
        if (one.kind === 'open') open.set(`t${opened++}`, `r${releases}`);
        else if (one.kind === 'release')
          tabs = afterTakeover(tabs, [...open.keys()], `r${++releases}`);
        else open.delete([...open.keys()][one.which % Math.max(1, open.size)] ?? '');
        tabs = withoutClosed(tabs, [...open.keys()]);
        for (const [id, release] of open) expect(releaseOf(tabs, id) ?? tabs.current).toBe(release);
        expect(neededReleases(tabs)).toEqual(new Set([`r${releases}`, ...open.values()]));
      }
    }),
  );
});

test('tabs that were open before the first release was kept are answered with it', () => {
  const tabs = afterTakeover(noTabs, ['a'], 'r0');
  expect(tabs).toEqual({ current: 'r0', former: {} });
  expect(releaseOf(tabs, 'constructor')).toBeNull();
});
