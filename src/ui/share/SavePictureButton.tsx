import { Image } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';

interface SavePictureButtonProps {
  /** Draws and saves the picture. */
  readonly save: () => Promise<void>;
}

/** Saves a picture and announces progress and result. */
export function SavePictureButton({ save }: SavePictureButtonProps) {
  const t = useTexts();
  const { announcer, loaders } = useApp();
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const onSave = () => {
    if (busy) return;
    const say = (text: string) => {
      setMessage(text);
      setBusy(false);
      announcer.answer('picture', text);
    };
    setBusy(true);
    setMessage(t.share.saving);
    save().then(
      () => say(t.share.saved),
      async () => {
        const renewed = (await loaders.whyMissing()) === 'renewed';
        say(renewed ? t.load.renewed : t.share.saveFailed);
      },
    );
  };
  return (
    <>
      <button type="button" className={button.button} aria-disabled={busy} onClick={onSave}>
        <Image aria-hidden="true" size={18} />
        {t.share.savePicture}
      </button>
      <span data-message="">{message}</span>
    </>
  );
}
