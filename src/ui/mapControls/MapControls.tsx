import { BaseMapControl } from './BaseMapControl';
import { PanControl } from './PanControl';
import { useViewportSpeech } from './useViewportSpeech';

/**
 * Lazy-loaded with the live map: further buttons on it, that of streets where
 * it can draw any, and announcements of its moves.
 */
export function MapControls({ streets }: { readonly streets: boolean }) {
  useViewportSpeech();
  return (
    <>
      <PanControl />
      {streets ? <BaseMapControl /> : null}
    </>
  );
}
