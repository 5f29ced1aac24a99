import type { ComponentType } from 'react';
import { useLoaded, useSelection } from '../../state/hooks';
import type { Stage } from '../../state/stage';
import { useTexts } from '../../state/texts';
import { PartFailed } from '../common/PartFailed';
import styles from './StageArea.module.css';

type Shown = Exclude<Stage, 'map'>;

const scripts: Readonly<Record<Shown, () => Promise<ComponentType>>> = {
  comparison: async () => (await import('../compare/Comparison')).Comparison,
  statistics: async () => (await import('../statistics/Statistics')).Statistics,
};

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
  if (part.kind === 'here') return <part.value />;
  if (part.kind === 'failed') return <PartFailed retry={part.retry} />;
  return <p className={styles.loading}>{t.load.retrying}</p>;
}
