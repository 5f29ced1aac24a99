import { Layers } from 'lucide-react';
import { useId, useState } from 'react';
import { type BaseMapChoice, baseMapChoices } from '../../model/operator/baseMap';
import { safeSettings } from '../../model/operator/operatorSettings';
import { useActions, useApp, useLoaded, useSelection } from '../../state/hooks';
import { baseMapMemory } from '../../state/rememberedChoice';
import { useTexts } from '../../state/texts';
import mapButton from '../../styles/mapButton.module.css';
import { useDismissal } from '../common/useDismissal';
import styles from './BaseMapControl.module.css';

/** A button on the map for the choice between streets and outlines. */
export function BaseMapControl() {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const { part, opener } = useDismissal(open, () => setOpen(false));
  const panelId = useId();
  return (
    <div ref={part} className={styles.control}>
      <button
        ref={opener}
        type="button"
        className={mapButton.button}
        aria-label={t.map.base.open}
        title={t.map.base.open}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <Layers aria-hidden="true" size={20} />
      </button>
      <div id={panelId} className={styles.panel} hidden={!open}>
        {open ? <Choice /> : null}
      </div>
    </div>
  );
}

function Choice() {
  const t = useTexts();
  const selected = useSelection((selection) => selection.baseMap);
  const [remembered] = useState(() => baseMapMemory.recall(window));
  // The operator's default, unless a person has ever chosen.
  const settings = useLoaded(useApp().loaders.streets.settings, remembered === null);
  const preset = settings.kind === 'here' ? settings.value : safeSettings;
  const waiting = remembered === null && settings.kind === 'loading';
  const chosen = selected ?? remembered ?? (waiting ? null : preset.baseMap);
  const { setBaseMap } = useActions();
  const name = useId();
  const choose = (choice: BaseMapChoice) => {
    setBaseMap(choice);
    baseMapMemory.remember(window, choice);
  };
  return (
    <fieldset>
      <legend className={styles.legend}>{t.map.base.legend}</legend>
      {baseMapChoices.map((choice) => (
        <label key={choice} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={chosen === choice}
            onChange={() => choose(choice)}
          />
          <span>{t.map.base.options[choice]}</span>
        </label>
      ))}
      <p className={styles.hint}>{t.map.base.hint}</p>
    </fieldset>
  );
}
