import { X } from 'lucide-react';
import { useState } from 'react';
import { offerZoom } from '../../model/operator/baseMap';
import type { StreetService } from '../../model/operator/operatorSettings';
import { streetHost } from '../../model/operator/streetUse';
import { useActions, useApp, useLoaded, useSelection, useSpoken } from '../../state/hooks';
import { baseMapMemory } from '../../state/rememberedChoice';
import { useTexts } from '../../state/texts';
import { type StreetTexts, streetTextsIn } from '../../text/streetTexts';
import button from '../common/Button.module.css';
import { keepFocus } from '../common/keepFocus';
import styles from './StreetOffer.module.css';

/**
 * A line on the map that offers streets where only outlines are: near enough, where the operator
 * lets it, and until the person has chosen or put it away. Nothing is requested before the press. A
 * frame on another page has no room for it.
 */
export function StreetOffer() {
  const words = streetTextsIn[useTexts().id];
  const { loaders, embedded } = useApp();
  const settings = useLoaded(loaders.streets.settings);
  const [remembered] = useState(() => baseMapMemory.recall(window));
  const chosen = useSelection(({ baseMap }) => baseMap ?? remembered);
  const near = useSelection(({ mapRest }) => mapRest.zoom >= offerZoom);
  const [dismissed, setDismissed] = useState(false);
  const [met, setMet] = useState(false);
  const service =
    settings.kind === 'here' && settings.value.offersStreets ? settings.value.service : null;
  const open = embedded === undefined && service !== null && chosen === null && !dismissed;
  if (open && near && !met) setMet(true);
  // Once: it stays said when the offer goes and comes with the zoom.
  useSpoken('streetOffer', open && met ? words.spoken : '');
  if (!open || !near) return null;
  return (
    <Offer
      words={words}
      service={service}
      onDismiss={() => keepFocus(() => setDismissed(true), 'karte')}
    />
  );
}

interface OfferProps {
  readonly words: StreetTexts;
  readonly service: StreetService;
  readonly onDismiss: () => void;
}

function Offer({ words, service, onDismiss }: OfferProps) {
  const { setBaseMap } = useActions();
  const { source, sent } = wordsOf(words, service);
  const show = (remember: boolean) =>
    keepFocus(() => {
      if (remember) baseMapMemory.remember(window, 'strassen');
      setBaseMap('strassen');
    }, 'karte');
  const choices = [
    { name: words.now, act: () => show(false) },
    { name: words.always, act: () => show(true) },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form, and these buttons belong to none
    <div className={styles.offer} role="group" aria-label={words.show}>
      <p>
        {source} <span className={styles.sent}>{sent}</span>
      </p>
      <div className={styles.choices}>
        <span className={styles.show} aria-hidden="true">
          {words.show}:
        </span>
        {choices.map(({ name, act }) => (
          <button
            key={name}
            type="button"
            className={button.button}
            aria-label={`${words.show}: ${name}`}
            onClick={act}
          >
            {name}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={`${button.button} ${styles.dismiss}`}
        data-icon=""
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={onDismiss}
      >
        <X aria-hidden="true" size={18} />
      </button>
    </div>
  );
}

function wordsOf({ from }: StreetTexts, service: StreetService) {
  const { host, federal } = streetHost(service, document.baseURI);
  if (host === null) return from.own;
  return federal ? from.federal : from.other(host);
}
