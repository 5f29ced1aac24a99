import { hasFacet } from '../query/query';
import { resolveSite } from '../query/resolveSite';
import { hasFinder } from '../query/search/finders';
import { siteTitle } from '../query/siteTitle';
import { view } from '../query/view';
import { embedThemes } from '../state/embedAddress';
import type { EmbedView } from '../state/embedding';
import type { AppContextValue } from '../state/hooks';
import type { Selection } from '../state/store';
import { applyTheme } from '../state/theme';
import { openingAddress, readUrl, writeUrl } from '../state/url';
import { sitePath } from '../text/language';
import { hostOrigin } from './hostOrigin';
import { type FrameMessage, type HostMessage, marked, readHostMessage } from './messages';

type App = Pick<AppContextValue, 'sites' | 'context' | 'currentYear' | 'store' | 'loaders'>;
type Frame = Parameters<typeof hostOrigin>[0] &
  Pick<Window, 'addEventListener' | 'removeEventListener' | 'document'>;

export interface HostTalk {
  readonly tellHeight: (heightPx: number) => void;
  readonly end: () => void;
}

/**
 * Tells the page around the frame what is chosen, and does what it asks for. Both only with the origin
 * of that page; from anyone else nothing is taken, and nobody else is told anything.
 */
export function talkToHost(app: App, shown: EmbedView, frame: Frame): HostTalk {
  const { store, sites, context, currentYear } = app;
  const origin = hostOrigin(frame);
  const tell = (message: FrameMessage) => {
    if (origin !== null) frame.parent.postMessage(marked(message), origin);
  };
  const found = ({ query }: Selection) =>
    view(sites, query, currentYear, context.areas).sites.length;
  const selection = (id: string | null): FrameMessage => {
    const site = sites.find((one) => one.id === id);
    if (site === undefined) return { type: 'selection', site: null, title: null, address: null };
    const path = sitePath(store.getState().language ?? 'de', site.id);
    const address = new URL(path, frame.document.baseURI).href;
    return { type: 'selection', site: site.id, title: siteTitle(site), address };
  };
  const obey = obeying(app, frame.document);
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.parent || event.origin !== origin) return;
    const message = readHostMessage(event.data);
    if (message !== null) obey(message);
  };
  frame.addEventListener('message', hear);
  const unsubscribe = store.subscribe((state, before) => {
    const parameters = filterParameters(state);
    if (parameters !== filterParameters(before))
      tell({ type: 'filter', parameters, sites: found(state) });
    if (state.selectedId !== before.selectedId) tell(selection(state.selectedId));
  });
  const state = store.getState();
  tell({
    type: 'ready',
    view: shown,
    language: state.language ?? 'de',
    parameters: filterParameters(state),
    sites: found(state),
    site: state.selectedId,
  });
  return {
    tellHeight: (heightPx) => tell({ type: 'height', height: Math.ceil(heightPx) }),
    end: () => {
      frame.removeEventListener('message', hear);
      unsubscribe();
    },
  };
}

/** Filters and order as in a link, without `?`. */
const filterParameters = ({ query, sort }: Pick<Selection, 'query' | 'sort'>): string =>
  writeUrl({ ...openingAddress, query, sort }).slice(1);

/** Does what a host asks for. Moves no focus: the person may be anywhere on the page around the frame. */
function obeying({ store, sites, context, loaders }: App, page: Document) {
  const known = { resolveSite: () => undefined, areas: context.areas };
  let asked = 0;
  const setFilter = (parameters: string) => {
    const { query, sort } = readUrl(`?${parameters}`, known);
    const before = store.getState();
    asked += 1;
    if (filterParameters({ query, sort }) === filterParameters(before)) return;
    const order = asked;
    const take = () => store.setState({ query, sort });
    if (!hasFacet(query, 'text') || hasFinder(sites)) {
      take();
      return;
    }
    // Without the search a list of what the text finds would be wrong. What comes in between wins.
    loaders.search().then(
      () => {
        if (order === asked && store.getState().query === before.query) take();
      },
      () => undefined,
    );
  };
  return (message: HostMessage): void => {
    const state = store.getState();
    switch (message.type) {
      case 'setFilter':
        setFilter(message.parameters);
        break;
      case 'setSelection': {
        const selectedId = message.site === null ? null : resolveSite(sites, message.site);
        if (selectedId !== undefined) state.restore({ ...state, selectedId });
        break;
      }
      case 'setLanguage':
        state.setLanguage(message.language);
        break;
      case 'setTheme':
        applyTheme(page, message.theme === null ? null : embedThemes[message.theme]);
    }
  };
}
