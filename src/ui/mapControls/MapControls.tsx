import { BaseMapControl } from './BaseMapControl';
import { PanControl } from './PanControl';
import { useViewportSpeech } from './useViewportSpeech';

/** Lazy-loaded with the live map: further buttons on it, and announcements of its moves. */
export function MapControls() {
  useViewportSpeech();
  return (
    <>
      <PanControl />
      <BaseMapControl />
    </>
  );
}
