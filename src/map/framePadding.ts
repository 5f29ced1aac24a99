/** Distance of the part of the map that no panel covers from the edges of the map, in pixels. */
export function framePadding(host: HTMLElement, frame: HTMLElement) {
  const outer = host.getBoundingClientRect();
  const inner = frame.getBoundingClientRect();
  return {
    left: inner.left - outer.left,
    top: inner.top - outer.top,
    right: outer.right - inner.right,
    bottom: outer.bottom - inner.bottom,
  };
}
