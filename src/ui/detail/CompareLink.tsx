import type { ReactNode } from 'react';
import { useActions, useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { languageSearch } from '../../text/language';
import button from '../common/Button.module.css';
import { onPlainClick } from '../common/onPlainClick';

interface CompareLinkProps {
  readonly siteIds: readonly string[];
  /** Path from the page to the map. */
  readonly toRoot: string;
  readonly children: ReactNode;
}

/** A link that compares sites; inside the map's page it does so at once. A frame has no room for it. */
export function CompareLink({ siteIds, toRoot, children }: CompareLinkProps) {
  const t = useTexts();
  const { compareSites } = useActions();
  const { embedded } = useApp();
  return (
    <a
      className={button.button}
      href={`${toRoot}${languageSearch(t, `vergleich=${siteIds.join(',')}`)}`}
      onClick={embedded ? undefined : onPlainClick(() => compareSites(siteIds))}
    >
      {children}
    </a>
  );
}
