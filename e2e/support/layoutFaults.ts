import type { Page } from '@playwright/test';

/** The layout faults of the current page, one line each. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;

    /** The part of an element that is visible inside its scrolling ancestors and the window. */
    const seen = (element: Element) => {
      const box = element.getBoundingClientRect();
      let { left, top, right, bottom } = box;
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (at === document.documentElement || at === document.body) break;
        if (getComputedStyle(at).overflow === 'visible') continue;
        const clip = at.getBoundingClientRect();
        left = Math.max(left, clip.left);
        top = Math.max(top, clip.top);
        right = Math.min(right, clip.right);
        bottom = Math.min(bottom, clip.bottom);
      }
      return {
        left: Math.max(left, 0),
        top: Math.max(top, 0),
        right: Math.min(right, innerWidth),
        bottom: Math.min(bottom, innerHeight),
      };
    };
    /** Sticky elements, and popups over the page. */
    const above = (element: Element | null): Element | null => {
      for (let at = element; at !== null; at = at.parentElement)
        if (getComputedStyle(at).position === 'sticky' || at.role === 'listbox') return at;
      return null;
    };
    /** Visually hidden, for screen readers or until focused. */
    const isClipped = (element: Element) => {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
      return false;
    };
    const isShown = (element: Element) =>
      element.closest('[inert], .visually-hidden') === null &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !isClipped(element);
    /** In a part that scrolls sideways, by its own keys or with the focus of what is in it. */
    const scrollsByKeys = (element: Element) => {
      for (let at = element.parentElement; at !== null; at = at.parentElement)
        if (getComputedStyle(at).overflowX === 'auto')
          return at.matches('[tabindex="0"]') || at.querySelector('a, button, input') !== null;
      return false;
    };
    /** Ends in an ellipsis, so that one sees that there is more. */
    const isShortened = (element: Element) => {
      const { webkitLineClamp, textOverflow } = getComputedStyle(element);
      return webkitLineClamp !== 'none' || textOverflow === 'ellipsis';
    };
    const isInShortened = ({ parentElement: parent }: Element): boolean =>
      parent !== null && (isShortened(parent) || isInShortened(parent));
    /** A row whose items go as a whole where they have no room. */
    const dropsWhole = (row: Element) => {
      const { bottom } = row.getBoundingClientRect();
      const isWhole = (item: Element) => {
        const box = item.getBoundingClientRect();
        return box.bottom <= bottom + 1 || box.top >= bottom - 1;
      };
      return getComputedStyle(row).flexWrap === 'wrap' && [...row.children].every(isWhole);
    };
    /** An open dialog hides all else. */
    const root = document.querySelector('dialog[open]') ?? document.body;
    // The entries of the list are all alike.
    const rest = new Set(
      root.querySelectorAll(
        '#standorte > li:nth-child(n + 16), #standorte > li:nth-child(n + 16) *',
      ),
    );
    const shown = [...root.querySelectorAll('*')].filter(
      (element) => !rest.has(element) && isShown(element),
    );

    const sideways =
      document.documentElement.scrollWidth > document.documentElement.clientWidth
        ? [`the page is ${document.documentElement.scrollWidth} px wide`]
        : [];

    const cut = shown.flatMap((element) => {
      // The map extends beyond its frame; lists and tables scroll on purpose.
      if (element.closest('#karte > :not([class*="buttons"], details)') !== null) return [];
      if (element.closest('svg') !== null || element.id === 'karte') return [];
      if (isShortened(element)) return [];
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (hides(overflowX) && scrollWidth > clientWidth + 1 && element.localName !== 'input')
        return [`cut off at the side: ${name(element)}`];
      if (
        hides(overflowY) &&
        scrollHeight > clientHeight + 1 &&
        element.localName !== 'input' &&
        !dropsWhole(element)
      )
        return [`cut off below: ${name(element)}`];
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const { left, right } = element.getBoundingClientRect();
      if (scrollsByKeys(element) || isInShortened(element)) return [];
      if (ownText && (right > innerWidth + 1 || left < -1))
        return [`reaches out of the window: ${name(element)}`];
      return [];
    });

    const controls = shown.filter((element) =>
      element.matches('a[href], button, input, select, summary, [role="slider"], [role="option"]'),
    );
    const covered = controls.flatMap((control) => {
      const { left, top, right, bottom } = seen(control);
      if (right - left < 8 || bottom - top < 8) return [];
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (hit === null || control.contains(hit) || hit.contains(control)) return [];
      if (hit.closest('label')?.contains(control)) return [];
      const over = above(hit);
      if (over !== null && !over.contains(control)) return [];
      // The field extends under its clear button.
      if (control.parentElement === hit.closest('button')?.parentElement) return [];
      return [`covered: ${name(control)} by ${name(hit)}`];
    });
    // A link across two lines has two boxes; their bounding box would cover what is beside them.
    const boxes = controls
      .filter((control) => control.getClientRects().length === 1)
      .map((control) => ({ control, ...seen(control) }));
    const overlapping = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((two) => {
        const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        if (wide <= 1 || high <= 1) return [];
        if (one.control.contains(two.control) || two.control.contains(one.control)) return [];
        if (above(one.control) !== above(two.control)) return [];
        if (
          one.control.localName === 'input' &&
          one.control.parentElement === two.control.parentElement
        )
          return [];
        return [`overlap: ${name(one.control)} and ${name(two.control)}`];
      }),
    );
    return [...sideways, ...cut, ...covered, ...overlapping];
  });
}

/**
 * The targets below a size in CSS pixels, with their size. A checkbox is as large as its label.
 * Links inside a line of text are as high as the line (WCAG 2.5.8, exception "inline").
 */
export async function smallTargets(page: Page, minPx: number): Promise<readonly string[]> {
  return page.evaluate((min) => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const selector = 'a[href], button, input, select, summary, [role="slider"], [role="option"]';
    const isInline = (control: Element) => {
      if (control.localName !== 'a' || !getComputedStyle(control).display.startsWith('inline'))
        return false;
      const line = control.parentElement?.textContent.trim() ?? '';
      return line.length > control.textContent.trim().length;
    };
    return [...root.querySelectorAll(selector)].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      if (control.closest('[inert], .visually-hidden') !== null || isInline(control)) return [];
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      if (width >= min - 0.5 && height >= min - 0.5) return [];
      const words = control.getAttribute('aria-label') ?? control.textContent;
      return [
        `${control.localName} "${words.slice(0, 40)}" ${width.toFixed()} x ${height.toFixed()}`,
      ];
    });
  }, minPx);
}
