import { localDay, type Population } from '../../model/population';
import type { Loaded } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { areaTextsIn } from '../../text/areaTexts';
import { citation } from '../../text/citation';
import button from '../common/Button.module.css';

/** Of which day the inhabitants are, with a link to who has counted them; or that they are missing. */
export function PopulationNote({ loaded }: { loaded: Loaded<Population> }) {
  const t = useTexts();
  const words = areaTextsIn[t.id];
  if (loaded.kind === 'failed')
    return (
      <>
        {words.notLoaded}{' '}
        <button type="button" className={button.button} onClick={loaded.retry}>
          {t.load.retry}
        </button>
      </>
    );
  if (loaded.kind !== 'here') return null;
  return (
    <>
      {words.source(localDay(loaded.value))}{' '}
      <a href={loaded.value.source.url} translate="no" target="_blank" rel="noreferrer">
        {citation(loaded.value.source, t.format)}
      </a>
    </>
  );
}
