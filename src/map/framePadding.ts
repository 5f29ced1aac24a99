/** Distance of the free part of the map, which no panel covers, from the edges of the map, in pixels. */
export function framePadding(hostElement: HTMLElement, frameElement: HTMLElement) {
  const host = hostElement.getBoundingClientRect();
  const frame = frameElement.getBoundingClientRect();
  return {
    left: frame.left - host.left,
    top: frame.top - host.top,
    right: host.right - frame.right,
    bottom: host.bottom - frame.bottom,
  };
}
