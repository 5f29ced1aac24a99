import type { Page } from '@playwright/test';

interface Stop {
  /** The text of the focused element; null when focus has left the page. */
  readonly stop: string | null;
  /** Why it can not be seen (WCAG 2.4.7 and 2.4.11), or null. */
  readonly fault: string | null;
}

/** Where the focus is, and whether it can be seen there. */
export async function hiddenFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return { stop: null, fault: null };
    const stop = `${focused.localName} "${(focused.getAttribute('aria-label') ?? focused.textContent).slice(0, 40)}"`;
    // A checkbox or radio button is visible by its label, which has the focus ring.
    const shown = focused.matches('input[type="checkbox"], input[type="radio"]')
      ? (focused.closest('label') ?? focused)
      : focused;
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const at = `${left.toFixed()}, ${top.toFixed()} to ${right.toFixed()}, ${bottom.toFixed()}`;
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      return { stop, fault: `reaches out of the window: ${at}` };
    const inset = Math.min(6, (bottom - top) / 3);
    for (const y of [top + inset, (top + bottom) / 2, bottom - inset]) {
      const hit = document.elementFromPoint((left + right) / 2, y);
      if (hit !== null && (shown.contains(hit) || hit.contains(shown))) continue;
      // The frame of the map is transparent to the pointer.
      if (getComputedStyle(shown).pointerEvents === 'none' && hit?.closest('#karte')) continue;
      return { stop, fault: `covered by ${hit?.localName} ${hit?.className} at ${at}` };
    }
    const rings = [focused, shown].map((element) => getComputedStyle(element));
    const ringed = rings.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    );
    return { stop, fault: ringed ? null : 'has no ring' };
  });
}
