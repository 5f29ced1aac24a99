import { Contrast } from 'lucide-react';
import { useId, useSyncExternalStore } from 'react';
import { themeMemory } from '../../state/rememberedChoice';
import { useTexts } from '../../state/texts';
import { applyTheme, chosenTheme, onThemeChosen, type Theme, themes } from '../../state/theme';
import styles from './ThemeChoice.module.css';

/** Light, dark, high contrast, or the system's theme; usable anywhere on the page. */
export function ThemeChoice() {
  const t = useTexts();
  const id = useId();
  const chosen = useSyncExternalStore(
    (changed) => onThemeChosen(document, changed),
    () => chosenTheme(document),
    () => null,
  );
  const choose = (theme: Theme | null) => {
    applyTheme(document, theme);
    themeMemory.remember(window, theme);
  };
  return (
    <div className={styles.choice} data-needs-script="">
      <label className={styles.label} htmlFor={id}>
        <Contrast aria-hidden="true" size={18} />
        <span className={styles.word}>{t.theme.label}</span>
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen ?? ''}
        onChange={({ target }) => choose(themes.find((theme) => theme === target.value) ?? null)}
      >
        <option value="">{t.theme.system}</option>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {t.theme.options[theme]}
          </option>
        ))}
      </select>
    </div>
  );
}
