import { useState } from 'react';
import { useApp, useLoaded } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { changeTextsIn } from '../../text/changeTexts';
import { Fold } from '../common/Fold';
import { PartFailed } from '../common/PartFailed';
import { ChangesOfSite } from './ChangesOfSite';
import styles from './ChangesOfSite.module.css';

/** What has changed about the site of the panel; fetched when somebody wants to know. */
export function SiteChangesFold({ siteId }: { readonly siteId: string }) {
  const words = changeTextsIn[useTexts().id];
  const [opened, setOpened] = useState(false);
  const changes = useLoaded(useApp().loaders.siteChanges, opened);
  return (
    <Fold
      className={styles.fold}
      summary={words.here}
      onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}
    >
      {changes.kind === 'here' ? (
        <ChangesOfSite siteId={siteId} changes={changes.value} />
      ) : changes.kind === 'failed' ? (
        <PartFailed why={changes.why} retry={changes.retry} />
      ) : (
        <p className={styles.none}>{words.loading}</p>
      )}
    </Fold>
  );
}
