import type { StreetLoaders } from '../map/streets/StreetMap';
import { type OperatorSettings, safeSettings } from '../model/operator/operatorSettings';

let settings: Promise<OperatorSettings> | undefined;

/** Settings once, and styles as often as wanted; even the code for it comes only when it is needed. */
export const streetLoaders: StreetLoaders = {
  settings: () => {
    settings ??= loadSettings().catch(() => safeSettings);
    return settings;
  },
  style: async (styleUrl) => {
    const { loadStreetStyle } = await import('../load/loadStreetStyle');
    return loadStreetStyle(styleUrl);
  },
};

async function loadSettings(): Promise<OperatorSettings> {
  const { loadOperatorSettings } = await import('../load/loadOperatorSettings');
  return loadOperatorSettings(`${import.meta.env.BASE_URL}betrieb.json`, document.baseURI);
}
