/** Longest wait for a paint: a page without content or in the background never paints. */
const longestWaitMs = 1500;

/**
 * Runs a task once, as soon as the browser has painted: rendered content must not wait for scripts.
 */
export function afterFirstPaint(task: () => void): void {
  let done = false;
  const once = () => {
    if (!done) task();
    done = true;
  };
  setTimeout(once, longestWaitMs);
  new PerformanceObserver(once).observe({ type: 'paint', buffered: true });
}
