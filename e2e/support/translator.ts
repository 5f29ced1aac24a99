import type { Page } from '@playwright/test';

/** Ends each translated text, so that it can be told from a fresh one. */
const mark = '※';

/** How a translator works; the engines differ, and so do their versions. */
export interface TranslatorHabits {
  /** In the same task as the change, instead of a few texts at a time, later. */
  readonly atOnce?: boolean;
  /** Moves the page's own text node into its elements, instead of putting a new one in its place. */
  readonly keepsNodes?: boolean;
}

/**
 * Runs in the page: translates as browsers do. Each text, also one that comes or changes later, is
 * wrapped in two elements of the translator's own and gets other words – here its own words and a
 * mark – except where the page says translate="no". Needs nothing of its surroundings, so that it
 * can be handed to any browser as text: `(${runTranslator})()`.
 */
export function runTranslator({ atOnce = false, keepsNodes = false }: TranslatorHabits = {}): void {
  const sign = '※';
  const chunk = 20;
  const left = 'script, style, noscript, textarea, input, [translate=no], .notranslate';
  const waiting = new Set<Text>();

  const translate = (text: Text) => {
    const parent = text.parentElement;
    if (parent === null || !text.isConnected || parent.closest(left) !== null) return;
    const words =
      text.data.trim() === '' || text.data.endsWith(sign) ? text.data : text.data + sign;
    // A title in the head can hold no elements; and what is translated already is only kept fresh.
    if (parent.localName === 'title' || parent.localName === 'font') {
      if (text.data !== words) text.data = words;
      return;
    }
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    text.replaceWith(outer);
    if (keepsNodes) text.data = words;
    inner.append(keepsNodes ? text : words);
  };
  const work = () => {
    for (const text of [...waiting].slice(0, atOnce ? waiting.size : chunk)) {
      waiting.delete(text);
      translate(text);
    }
    if (waiting.size > 0) setTimeout(work);
  };
  const collect = (node: Node) => {
    if (node instanceof Text) waiting.add(node);
    else node.childNodes.forEach(collect);
  };
  const look = (nodes: readonly Node[]) => {
    const idle = waiting.size === 0;
    nodes.forEach(collect);
    if (!idle || waiting.size === 0) return;
    if (atOnce) work();
    else setTimeout(work);
  };
  const tell = () => {
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'tr';
  };

  new MutationObserver((changes) => {
    look(
      changes.flatMap(({ target, addedNodes, type }) =>
        type === 'characterData' ? [target] : [...addedNodes],
      ),
    );
  }).observe(document, { subtree: true, childList: true, characterData: true });
  look([document]);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', tell, { once: true });
  else tell();
}

/** Each page that this tab opens from now on is translated, from its first text on. */
export async function translateFromTheStart(
  page: Page,
  habits: TranslatorHabits = {},
): Promise<void> {
  await page.addInitScript(runTranslator, habits);
}

/** As by a click on "Translate": what is shown now, and all that comes. */
export async function translateNow(page: Page, habits: TranslatorHabits = {}): Promise<void> {
  await page.evaluate(runTranslator, habits);
}

/** A text of the page as it was before it was translated. */
export const untranslated = (text: string): string => text.replaceAll(mark, '');
