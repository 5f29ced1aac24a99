import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../state/texts';
import { embedPageTextsIn } from '../../text/embedPageTexts';
import { type FrameMessage, source as name } from '../messages';
import styles from './Configurator.module.css';
import { type Embedding, frameAddress } from './embedCode';

interface PreviewProps {
  /** Address of the root of the product. */
  readonly root: string;
  readonly embedding: Embedding;
  /** It is as high as its list. */
  readonly grows: boolean;
  /** Something was chosen in it. */
  readonly onChange: (part: Partial<Embedding>) => void;
}

/** The frame as it will be on the other page. */
export function Preview({ root, embedding, grows, onChange }: PreviewProps) {
  const words = embedPageTextsIn[useTexts().id];
  const frame = useRef<HTMLIFrameElement>(null);
  const [listPx, setListPx] = useState<number | null>(null);
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (origin !== location.origin || data?.source !== name) return;
      const message = data as FrameMessage;
      if (message.type === 'height') setListPx(message.height);
      else if (message.type === 'filter') changed.current({ parameters: message.parameters });
      else if (message.type === 'selection') changed.current({ site: message.site });
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  const address = `${frameAddress(root, embedding)}${grows ? '&hoehe=auto' : ''}`;
  return (
    <iframe
      ref={frame}
      // A new address in the same frame would be a step of Back.
      key={address}
      className={styles.preview}
      title={words.preview}
      src={address}
      width={embedding.widthPx ?? '100%'}
      height={grows ? (listPx ?? embedding.heightPx) : embedding.heightPx}
      allow="clipboard-write"
    />
  );
}
