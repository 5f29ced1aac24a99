import { Layers } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { type BaseMapChoice, baseMapChoices } from '../../model/operator/baseMap';
import { useActions, useApp, useSelection } from '../../state/hooks';
import { baseMapMemory } from '../../state/rememberedChoice';
import { useTexts } from '../../state/texts';
import mapButton from '../../styles/mapButton.module.css';
import styles from './BaseMapControl.module.css';

/** A button on the map that opens the choice between streets and outlines. */
export function BaseMapControl() {
  const { streets } = useApp().loaders;
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const [preset, setPreset] = useState<BaseMapChoice | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const toggle = async () => {
    setOpen(!open);
    if (!open) setPreset(baseMapMemory.recall(window) ?? (await streets.settings()).baseMap);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // An open site hears Escape too.
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape of the button and the radios in it and can do nothing itself
    <div className={styles.control} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={mapButton.button}
        aria-label={t.map.base.open}
        title={t.map.base.open}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={toggle}
      >
        <Layers aria-hidden="true" size={20} />
      </button>
      <div id={panelId} className={styles.panel} hidden={!open}>
        {open ? <Choice preset={preset} /> : null}
      </div>
    </div>
  );
}

function Choice({ preset }: { preset: BaseMapChoice | null }) {
  const t = useTexts();
  const chosen = useSelection((selection) => selection.baseMap);
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
            checked={(chosen ?? preset) === choice}
            onChange={() => choose(choice)}
          />
          <span>{t.map.base.options[choice]}</span>
        </label>
      ))}
      <p className={styles.hint}>{t.map.base.hint}</p>
    </fieldset>
  );
}
