/** Giving a context back waits for the GPU: only when the first picture and the map have been drawn. */
const heldMs = 10_000;

/** Whether this device gives out a WebGL context now; the one that was asked for is given back later. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null || context.isContextLost()) return false;
  setTimeout(() => context.getExtension('WEBGL_lose_context')?.loseContext(), heldMs);
  return true;
}
