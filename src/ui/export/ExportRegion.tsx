import { Code, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import type { ListedSite } from '../../model/site';
import { conditionsOf } from '../../query/conditions';
import { type ExportFormat, type ExportGroup, exportGroups } from '../../query/export/exportFormat';
import { listGroups } from '../../query/listGroups';
import { sortedBy } from '../../query/sortSites';
import { view } from '../../query/view';
import { useApp, useSelection, useView } from '../../state/hooks';
import type { Loaders } from '../../state/loaders';
import { embedPageAddress, selectionAddress } from '../../state/selectionAddress';
import { useTexts } from '../../state/texts';
import { saveTextsIn } from '../../text/saveTexts';
import button from '../common/Button.module.css';
import { CopyLinkButton } from '../common/CopyLinkButton';
import { ShareSelection } from '../share/ShareSelection';
import styles from './ExportRegion.module.css';
import type { SavedSelection } from './exportFile';
import { printList } from './printList';

/** Exports of the result, in a dialog: as a file, a link or a print. Nothing for an empty result. */
export function ExportRegion() {
  const words = useSaveTexts();
  const { totals } = useView();
  const { store } = useApp();
  const address = () => selectionAddress(store.getState(), document.baseURI, location.search);
  if (totals.sites === 0) return null;
  return (
    <div className={styles.exportRegion}>
      <p>{words.explain}</p>
      <SaveButtons address={address} />
      <div className={styles.buttons}>
        <CopyLinkButton label={words.copyLink} address={address} />
        <ShareSelection address={address} />
        <button type="button" className={button.button} onClick={printList}>
          <Printer aria-hidden="true" size={18} />
          {words.print}
        </button>
        <EmbedLink />
      </div>
    </div>
  );
}

/** To the page that gives the code for a page of others, with what is chosen here. */
function EmbedLink() {
  const t = useTexts();
  const address = useSelection(embedPageAddress);
  return (
    <a className={button.button} href={address}>
      <Code aria-hidden="true" size={18} />
      {t.footer.embed}
    </a>
  );
}

const useSaveTexts = () => saveTextsIn[useTexts().id];

function SaveButtons({ address }: { readonly address: () => string }) {
  const words = useSaveTexts();
  return (
    <>
      <FormatButtons group="tables" address={address} />
      <FormatButtons group="programs" address={address} />
      <p>
        <a href="data/quartierskarte-hessen.gpkg" download="">
          {words.whole}
        </a>
      </p>
    </>
  );
}

interface FormatButtonsProps {
  readonly group: ExportGroup;
  readonly address: () => string;
}

/** Formats, and below them what came of the last one: near to what was pressed, also on a phone. */
function FormatButtons({ group, address }: FormatButtonsProps) {
  const t = useTexts();
  const words = useSaveTexts();
  const { announcer, loaders } = useApp();
  const [message, setMessage] = useState('');
  const shown = useShown();
  const say = (text: string) => {
    setMessage(text);
    announcer.answer('save', text);
  };
  const onSave = (format: ExportFormat) => {
    setMessage('');
    save(format, shown(address()), loaders).then(
      (entries) => say(words.saved(format, entries)),
      async () => {
        const renewed = (await loaders.whyMissing()) === 'renewed';
        say(renewed ? t.load.renewed : words.failed);
      },
    );
  };
  return (
    <>
      <h3>{words.groups[group]}</h3>
      <ul className={styles.buttons}>
        {exportGroups[group].map((format) => (
          <li key={format}>
            <button type="button" className={button.button} onClick={() => onSave(format)}>
              <Download aria-hidden="true" size={18} />
              {words.formats[format]}
            </button>
          </li>
        ))}
      </ul>
      <p>{message}</p>
    </>
  );
}

/** Reads the selection on click: the sites in the order of the list, and the filters in words. */
function useShown() {
  const t = useTexts();
  const { sites, context, currentYear, store } = useApp();
  return (address: string): Shown => {
    const { query, sort, origin } = store.getState();
    const found = view(sites, query, currentYear, context.areas).sites;
    const sorted = sortedBy(found, sort, query, origin?.point ?? null);
    return {
      sites: listGroups(sorted, sort).flatMap((group) => group.sites),
      query,
      areas: context.areas,
      address,
      now: new Date(),
      researched: context.researched,
      texts: t,
      filters: t.result.conditions(conditionsOf(t, query, context.areas, currentYear)),
    };
  };
}

/** What is shown: the list knows less of the sites than a file tells. */
interface Shown extends Omit<SavedSelection, 'population' | 'sites'> {
  readonly sites: readonly ListedSite[];
}

/** Writes and saves a file; its code, all of the sites and the inhabitants are lazy-loaded with the first one. */
async function save(
  format: ExportFormat,
  { sites, ...shown }: Shown,
  loaders: Pick<Loaders, 'whole' | 'population'>,
): Promise<number> {
  const [{ saveShown }, whole, population] = await Promise.all([
    import('./saveShown'),
    loaders.whole(),
    // Tables of sites are worth having without them.
    loaders.population().catch(() => null),
  ]);
  const byId = new Map(whole.map((site) => [site.id, site]));
  const found = sites.flatMap(({ id }) => byId.get(id) ?? []);
  return saveShown(format, { ...shown, sites: found, population });
}
