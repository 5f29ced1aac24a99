import { ArrowUp, Move } from 'lucide-react';
import { useId, useState } from 'react';
import { panSteps } from '../../model/mapStep';
import { useActions, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import mapButton from '../../styles/mapButton.module.css';
import { useDismissal } from '../common/useDismissal';
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
  const { part, opener } = useDismissal(open, () => setOpen(false), true);
  const crossId = useId();
  return (
    <div ref={part} className={styles.control}>
      <button
        ref={opener}
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
