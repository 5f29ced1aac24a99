/** Whether this device gives out a WebGL context now; the one that was asked for is given back. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null || context.isContextLost()) return false;
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return true;
}
