import { ArrowUp, Move } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { panSteps } from '../../model/mapStep';
import { useActions, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import mapButton from '../../styles/mapButton.module.css';
import styles from './PanControl.module.css';

/**
 * A button on the map that opens four more, to pan without dragging. They stay until it is pressed
 * again.
 */
export function PanControl() {
  const t = useTexts();
  const { moveMap } = useActions();
  const limits = useSelection(({ mapRest }) => mapRest.limits);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const crossId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Otherwise Escape would close an open site, too.
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape of the buttons in it and can do nothing itself
    <div className={styles.control} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={mapButton.button}
        aria-label={t.mapKeys.move}
        title={t.mapKeys.move}
        aria-expanded={open}
        aria-controls={crossId}
        onClick={() => setOpen(!open)}
      >
        <Move aria-hidden="true" size={20} />
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form, and these buttons belong to none */}
      <div
        id={crossId}
        className={styles.cross}
        role="group"
        aria-label={t.mapKeys.move}
        hidden={!open}
      >
        {panSteps.map((step) => (
          <button
            key={step}
            type="button"
            className={mapButton.button}
            data-step={step}
            aria-label={t.mapKeys.pan[step]}
            title={t.mapKeys.pan[step]}
            // Not `disabled`, which would drop the focus; a press announces why nothing moves.
            aria-disabled={limits.includes(step) || undefined}
            onClick={() => moveMap({ step })}
          >
            <ArrowUp aria-hidden="true" size={20} />
          </button>
        ))}
      </div>
    </div>
  );
}
