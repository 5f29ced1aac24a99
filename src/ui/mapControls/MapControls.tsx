import { BaseMapControl } from './BaseMapControl';
import { PanControl } from './PanControl';
import { useViewportSpeech } from './useViewportSpeech';

/** What comes with the live map: further buttons on it, and a voice for where it goes. */
export function MapControls() {
  useViewportSpeech();
  return (
    <>
      <PanControl />
      <BaseMapControl />
    </>
  );
}
