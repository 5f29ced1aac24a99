/** Which release the open tabs have; kept beside the releases, since a worker is ended at any time. */
export interface Tabs {
  /** The release that answers all others; `null` before the first. */
  readonly current: string | null;
  /** Tabs that were open when another release took over, by their ids: the release that they have. */
  readonly former: Readonly<Record<string, string>>;
}

export const noTabs: Tabs = { current: null, former: {} };

/**
 * When a release takes over, open tabs keep the one they have: what they fetch later fits only to
 * that.
 * @param open ids of the open tabs
 */
export function afterTakeover(tabs: Tabs, open: readonly string[], release: string): Tabs {
  const { current } = tabs;
  const kept = open.flatMap((id) => {
    const has = releaseOf(tabs, id) ?? current;
    return has === null || has === release ? [] : [[id, has] as const];
  });
  return { current: release, former: Object.fromEntries(kept) };
}

/** Without the tabs that have been closed. */
export const withoutClosed = ({ current, former }: Tabs, open: readonly string[]): Tabs => ({
  current,
  former: Object.fromEntries(Object.entries(former).filter(([id]) => open.includes(id))),
});

/** The release of a tab; `null` where it was not open when another took over. */
export const releaseOf = ({ former }: Tabs, id: string): string | null =>
  Object.hasOwn(former, id) ? (former[id] ?? null) : null;

/** The releases that somebody needs. */
export const neededReleases = ({ current, former }: Tabs): ReadonlySet<string> =>
  new Set([...(current === null ? [] : [current]), ...Object.values(former)]);
