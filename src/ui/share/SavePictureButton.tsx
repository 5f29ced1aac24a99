import { Image } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import type { PictureFormat } from './savePicture';

interface SavePictureButtonProps {
  /** Draws and saves the picture. */
  readonly save: (format: PictureFormat) => Promise<void>;
}

/** Saves a picture, in pixels or in lines, and announces progress and result. */
export function SavePictureButton({ save }: SavePictureButtonProps) {
  const t = useTexts();
  const { announcer, loaders } = useApp();
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const onSave = (format: PictureFormat) => {
    if (busy) return;
    const say = (text: string) => {
      setMessage(text);
      setBusy(false);
      announcer.answer('picture', text);
    };
    setBusy(true);
    setMessage(t.share.saving);
    save(format).then(
      () => say(t.share.saved),
      async () => {
        const renewed = (await loaders.whyMissing()) === 'renewed';
        say(renewed ? t.load.renewed : t.share.saveFailed);
      },
    );
  };
  return (
    <>
      <button
        type="button"
        className={button.button}
        aria-disabled={busy}
        onClick={() => onSave('png')}
      >
        <Image aria-hidden="true" size={18} />
        {t.share.savePicture}
      </button>
      <button
        type="button"
        className={button.button}
        aria-disabled={busy}
        onClick={() => onSave('svg')}
      >
        <Image aria-hidden="true" size={18} />
        {t.share.saveLines}
      </button>
      <span data-message="">{message}</span>
    </>
  );
}
