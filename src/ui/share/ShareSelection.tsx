import { Quote } from 'lucide-react';
import { view } from '../../query/view';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { CopyButton } from '../common/CopyButton';
import { SavePictureButton } from './SavePictureButton';
import type { PictureFormat } from './savePicture';
import type { Selected } from './selectionText';

/** Buttons to copy the selection as sentences with their source, and to save it as a picture. */
export function ShareSelection({ address }: { readonly address: () => string }) {
  const t = useTexts();
  const selected = useSelected();
  const { places } = useApp().loaders;
  const text = async () => {
    const { selectionText } = await import('./selectionText');
    return selectionText(t, selected(), address());
  };
  const save = async (format: PictureFormat) => {
    // It shows where the towns are.
    const [{ saveSelectionPicture }] = await Promise.all([import('./savePicture'), places()]);
    await saveSelectionPicture(t, selected(), address(), format);
  };
  return (
    <>
      <CopyButton icon={Quote} label={t.share.copyText} text={text} copied={t.share.copied} />
      <SavePictureButton save={save} />
    </>
  );
}

/** Reads the selection when it is called. */
function useSelected(): () => Selected {
  const { sites, context, currentYear, store } = useApp();
  return () => {
    const { query } = store.getState();
    const { areas, coverage, researched } = context;
    return {
      sites: view(sites, query, currentYear, areas).sites,
      all: sites,
      query,
      areas,
      coverage,
      currentYear,
      researched,
    };
  };
}
