import type { ReactElement } from 'react';
import { useActions, useApp, useLoaded, useSelection, WholeContext } from '../../state/hooks';
import type { Stage } from '../../state/stage';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { ErrorBoundary } from '../common/ErrorBoundary';
import { keepFocus } from '../common/keepFocus';
import { PartFailed } from '../common/PartFailed';
import styles from './StageArea.module.css';

type Shown = Exclude<Stage, 'map'>;

const scripts: Readonly<Record<Shown, () => Promise<() => ReactElement | null>>> = {
  comparison: async () => (await import('../compare/Comparison')).Comparison,
  statistics: async () => (await import('../statistics/Statistics')).Statistics,
};

/** What tells more of the sites than the list knows. */
const tellsAll: Readonly<Record<Shown, boolean>> = { comparison: true, statistics: false };

/** Lazy-loads what is shown instead of the map. */
export function StageArea() {
  const stage = useSelection((selection) => selection.stage);
  return stage === 'map' ? null : (
    <div className={styles.stage}>
      <LoadedStage key={stage} stage={stage} />
    </div>
  );
}

function LoadedStage({ stage }: { readonly stage: Shown }) {
  const t = useTexts();
  const part = useLoaded(scripts[stage]);
  const whole = useLoaded(useApp().loaders.whole, tellsAll[stage]);
  const missing = [part, whole].find((one) => one.kind === 'failed');
  if (missing?.kind === 'failed') return <StageFailed why={missing.why} retry={missing.retry} />;
  if (part.kind !== 'here' || whole.kind === 'loading')
    return <p className={styles.loading}>{t.load.retrying}</p>;
  return (
    <ErrorBoundary
      name={stage}
      fallback={(retry, notice) => <StageFailed why="broken" retry={retry} ref={notice} />}
    >
      <WholeContext value={whole}>
        <part.value />
      </WholeContext>
    </ErrorBoundary>
  );
}

/** A comparison hides the switch of the views: it is left from here. */
function StageFailed(failed: Parameters<typeof PartFailed>[0]) {
  const t = useTexts();
  const { setStage } = useActions();
  const compares = useSelection(({ stage }) => stage === 'comparison');
  return (
    <PartFailed {...failed} id={compares ? undefined : 'zahlen'}>
      {compares ? (
        <button
          type="button"
          className={button.button}
          // Back to the list from which sites were put aside.
          onClick={() => keepFocus(() => setStage('map'))}
        >
          {t.compare.close}
        </button>
      ) : null}
    </PartFailed>
  );
}
