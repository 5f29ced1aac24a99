/** Runs in the page, before its scripts: keeps errors and warnings, whatever tells them. */
export function recordProblems(): void {
  const problems: string[] = [];
  Object.assign(window, { problems });
  const { error, warn } = console;
  const listen =
    (say: (...parts: readonly unknown[]) => void) =>
    (...parts: readonly unknown[]) => {
      problems.push(`console: ${parts.map(String).join(' ')}`);
      say(...parts);
    };
  Object.assign(console, { error: listen(error), warn: listen(warn) });
  // Captured, since an image or script that does not come tells only itself.
  addEventListener(
    'error',
    ({ target, message }) => {
      // Firefox says this of modules that it already has; a missing one makes its import fail.
      const isHint = target instanceof HTMLLinkElement && target.rel === 'modulepreload';
      const source = target instanceof Element ? target.outerHTML.slice(0, 200) : '';
      if (!isHint) problems.push(`error: ${message ?? source}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`rejection: ${reason}`));
}
