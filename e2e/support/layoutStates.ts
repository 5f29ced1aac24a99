import { expect, type Page } from '@playwright/test';
import { siteById } from './facts';

/** Languages of the interface, by the parameter `sprache`. */
export const layoutLanguages = ['de', 'en'] as const;

/** Leichte Sprache has the longest words: the hardest case for large letters. */
export const largeTextLanguages = [...layoutLanguages, 'ls'] as const;

interface LayoutState {
  readonly name: string;
  /** Query string, without the language. */
  readonly query: string;
  /** A person's actions; without texts, as they run in every language. */
  readonly act: (page: Page) => Promise<void>;
  /** Opened anew in each window: resizing would close it. */
  readonly fresh?: true;
  /** Wide windows have no such state. */
  readonly narrowOnly?: true;
}

/** The states whose layout must hold at every width. */
export const layoutStates: readonly LayoutState[] = [
  {
    name: 'filtered',
    query: 'massnahme=kita,bildung,wohnen&programm=sozialer-zusammenhalt&kreis=06611&von=2010',
    act: async (page) => {
      await expect(page.locator('main')).toContainText('2010');
    },
  },
  {
    name: 'suggestions',
    fresh: true,
    query: '',
    act: async (page) => {
      await page.locator('#suche').pressSequentially('kass');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'detail',
    query: `standort=${siteById('kassel-wesertor').id}`,
    act: async (page) => {
      await expect(page.locator('#detail')).toBeVisible();
    },
  },
  {
    name: 'comparison',
    query: `kreis=06611&vergleich=${siteById('kassel-wesertor').id},fulda-nordend,ikz-zubra`,
    act: async (page) => {
      await expect(page.locator('#vergleich')).toBeVisible();
    },
  },
  {
    name: 'numbers',
    query: 'kreis=06611&ansicht=zahlen',
    act: async (page) => {
      await expect(page.locator('figure').first()).toBeVisible();
    },
  },
  {
    name: 'near',
    query: '',
    act: async (page) => {
      const toggle = page.getByRole('banner').locator('button[aria-expanded]');
      await toggle.click();
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    },
  },
  {
    name: 'filters',
    fresh: true,
    narrowOnly: true,
    query: '',
    act: async (page) => {
      const opener = page.locator('nav button[aria-haspopup="dialog"]');
      if (!(await opener.isVisible())) return;
      await opener.click();
      await expect(page.locator('dialog[open]')).toBeVisible();
    },
  },
];

/** Enlarges only the text, like the font size setting of browsers. */
export const enlargeText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
