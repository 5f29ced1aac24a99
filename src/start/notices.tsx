import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** What stands above the page, from top to bottom. */
interface Notices {
  readonly failure?: ReactNode;
  readonly renewed?: ReactNode;
  readonly unreadable?: ReactNode;
  readonly link?: ReactNode;
  readonly update?: ReactNode;
}

/**
 * What is said above the page, apart from it: these words stay when it fails.
 * @param frame what provides the texts
 */
export function createNotices(place: HTMLElement, frame: (notices: ReactNode) => ReactNode) {
  const root = createRoot(place);
  let shown: Notices = {};
  let framed = frame;
  return {
    /** Shows more, or something else. */
    show(notices: Notices): void {
      shown = { ...shown, ...notices };
      const { failure, renewed, unreadable, link, update } = shown;
      root.render(
        framed(
          <>
            {failure}
            {renewed}
            {unreadable}
            {link}
            {update}
          </>,
        ),
      );
    },
    /** From now on the texts come from somewhere else. */
    frame(next: typeof frame): void {
      framed = next;
    },
    end: () => root.unmount(),
  };
}
