import type { ComponentType } from 'react';
import type { HessenTopology } from '../../model/geo/boundaries';
import { useSelection } from '../../state/hooks';
import type { Stage } from '../../state/stage';
import { useTexts } from '../../state/texts';
import { PartFailed } from '../common/PartFailed';
import { useLoaded } from '../common/useLoaded';
import styles from './StageArea.module.css';

type Shown = Exclude<Stage, 'map'>;

interface StageProps {
  readonly loadTopology: () => Promise<HessenTopology | null>;
}

const loaders: Readonly<Record<Shown, () => Promise<ComponentType<StageProps>>>> = {
  comparison: async () => (await import('../compare/Comparison')).Comparison,
  statistics: async () => (await import('../statistics/Statistics')).Statistics,
};

/** What is shown in the place of the map; its script comes when it is asked for. */
export function StageArea(props: StageProps) {
  const stage = useSelection((selection) => selection.stage);
  return stage === 'map' ? null : (
    <div className={styles.stage}>
      <Loaded key={stage} stage={stage} {...props} />
    </div>
  );
}

function Loaded({ stage, ...props }: StageProps & { readonly stage: Shown }) {
  const t = useTexts();
  const { part, retry } = useLoaded(loaders[stage]);
  if (part.kind === 'there') return <part.Part {...props} />;
  if (part.kind === 'failed') return <PartFailed retry={retry} />;
  return <p className={styles.loading}>{t.load.retrying}</p>;
}
