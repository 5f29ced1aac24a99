import { fetchAs } from '../load/fetchJson';
import type { ListedSite } from '../model/site';
import { parseSynonyms } from '../model/synonym';
import { type Search, searchIn } from '../query/search/search';
import { indexing, type SearchFacts } from '../query/search/searchIndex';

/** The longest that the index may hold up the page at a time, in milliseconds. */
const sliceMs = 8;

/**
 * Fetches the words that people use and makes the index. Rejects where the words do not come.
 * @param listed the sites of the facts, as the page lists them
 */
export async function readySearch(
  facts: Omit<SearchFacts, 'synonyms'>,
  listed: readonly ListedSite[],
  synonymsUrl: string,
): Promise<Search> {
  const synonyms = await fetchAs(synonymsUrl, parseSynonyms);
  const steps = indexing({ ...facts, synonyms });
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return searchIn(step.value, listed);
    if (performance.now() - since < sliceMs) continue;
    await nextTask();
    since = performance.now();
  }
}

/** Lets the page react first: a message is a task of its own, without the pause of a timer. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
