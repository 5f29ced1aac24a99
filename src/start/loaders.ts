import { loadTopology } from '../load/loadTopology';
import { safeSettings } from '../model/operator/operatorSettings';
import type { Loaders } from '../state/loaders';

const base = import.meta.env.BASE_URL;

/** What the operator has set; where it does not come, nothing leaves the page and nothing is offered. */
const operator = once(async () => {
  const { loadOperator } = await import('../load/loadOperator');
  return loadOperator(`${base}betrieb.json`, document.baseURI);
});

/** The loaders of the live page; the code for what few people ask for comes with the first of them. */
export const pageLoaders: Loaders = {
  topology: once(() => loadTopology(`${base}data/boundaries.json`)),
  stops: once(async () => {
    const { loadStops } = await import('../load/loadStops');
    return loadStops(`${base}data/stops.json`);
  }),
  reportAddress: () =>
    operator().then(
      ({ reportTo }) => reportTo,
      () => null,
    ),
  streets: {
    settings: () =>
      operator().then(
        ({ settings }) => settings,
        () => safeSettings,
      ),
    style: async (styleUrl) => {
      const { loadStreetStyle } = await import('../load/loadStreetStyle');
      return loadStreetStyle(styleUrl);
    },
  },
};

/** Keeps what has come, and what is on its way; a failure is forgotten. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  return () => {
    coming ??= load().catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}
