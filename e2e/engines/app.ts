import { expect } from '@playwright/test';
import { type MeasureType, measureTypes, type ProgrammeId } from '../../src/model/vocabulary';
import { siteTitle } from '../../src/query/siteTitle';
import { de } from '../../src/text/de/texts';
import type { Texts } from '../../src/text/texts';
import { escaped } from '../support/driver';
import type { SiteFact } from '../support/facts';
import { meaningOf } from '../support/pageDriver';
import type { Engine } from './engine';
import { Part } from './part';

/** The page in the words of its users, in any engine. */
export class App extends Part {
  readonly engine: Engine;
  readonly t: Texts;
  readonly #address: string;
  readonly #finder: string;
  readonly #problems: string[] = [];

  /** @param finder the source of a script that makes `finder` */
  constructor(engine: Engine, address: string, finder: string, t: Texts = de) {
    super(engine);
    this.engine = engine;
    this.t = t;
    this.#address = address;
    this.#finder = finder;
  }

  /** The same page for someone who reads another language. */
  speaking(t: Texts): App {
    return new App(this.engine, this.#address, this.#finder, t);
  }

  /** Opens an address such as `?massnahme=kita` and waits until the page is interactive. */
  async open(query = ''): Promise<void> {
    await this.#collectProblems();
    await this.engine.goto(`${this.#address}${query}`);
    await this.engine.evaluate(this.#finder);
    await expect
      .poll(() => this.evaluate(() => document.documentElement.dataset.live !== undefined))
      .toBe(true);
    // Another font breaks lines differently, and moves everything below.
    await this.evaluate(() => document.fonts.ready.then(() => true));
  }

  /** The answer of a function in the page, which needs nothing of its surroundings. */
  async evaluate<Values extends readonly unknown[], Answer>(
    ask: (...values: Values) => Answer,
    ...values: Values
  ): Promise<Awaited<Answer>> {
    const said = values.map((value) => JSON.stringify(value)).join();
    return (await this.engine.evaluate(`(${ask})(${said})`)) as Awaited<Answer>;
  }

  /** Errors and warnings of all pages so far. */
  async problems(): Promise<readonly string[]> {
    await this.#collectProblems();
    return this.#problems;
  }

  async #collectProblems(): Promise<void> {
    const recorded = await this.evaluate(() =>
      (window as Window & { problems?: string[] }).problems?.splice(0),
    );
    this.#problems.push(...(recorded ?? []));
  }

  /** The parameters of the address, and what its page stands for. */
  async parameters(): Promise<Readonly<Record<string, string>>> {
    return meaningOf(await this.evaluate(() => location.href));
  }

  get list(): Part {
    return this.part('list', { name: this.t.list.label });
  }

  /** The links of all listed sites. */
  get sites(): Part {
    return this.list.part('link');
  }

  /** The link of a site in the list. */
  site(site: SiteFact): Part {
    return this.list.part('link', { holds: siteTitle(site) });
  }

  /** The sentence above the list. */
  get sentence(): Part {
    return this.part('main').part('status');
  }

  get searchBox(): Part {
    return this.part('combobox', { name: this.t.search.label });
  }

  /** The suggestions below the search box. */
  get suggestions(): Part {
    return this.part('listbox', { name: this.t.search.suggestions }).part('option');
  }

  /** The checkbox of a measure type or programme. */
  filter(id: MeasureType | ProgrammeId): Part {
    const { short } = isMeasureType(id) ? this.t.measureType(id) : this.t.programme(id);
    return this.part('checkbox', { name: new RegExp(`^${escaped(short)}, `) });
  }

  /** The open site. */
  panel(site: SiteFact): Part {
    return this.part('region', { name: siteTitle(site) });
  }

  get map(): Part {
    return this.part('region', { name: this.t.map.region });
  }

  /** The sites in view: the tab stop on the map. */
  get mapSites(): Part {
    return this.map.part('listbox', { name: this.t.mapKeys.sites });
  }

  /** Waits until the map is in this state. */
  async mapIs(state: 'ready' | 'svg'): Promise<void> {
    await expect.poll(() => this.map.attributes('data-map-state')).toEqual([state]);
  }

  /** Number of sites that the map reports as drawn. */
  async drawnCount(): Promise<number> {
    return Number((await this.map.attributes('data-sites-drawn'))[0]);
  }

  /** Waits until sentence, list and map agree on a number of sites, and the sentence says this. */
  async agreesOn(count: number, sentence: string): Promise<void> {
    await this.sites.isThere(count);
    await this.sentence.says(sentence);
    await expect.poll(() => this.drawnCount()).toBe(count);
  }
}

const isMeasureType = (id: MeasureType | ProgrammeId): id is MeasureType =>
  (measureTypes as readonly string[]).includes(id);
