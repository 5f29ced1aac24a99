import { type FocusEvent, type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import { seenSite } from '../../query/near/viewportSites';
import type { ViewportPart } from '../../query/near/viewportSummary';
import { useActions, useApp, useLoaded, useQuestion, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { seenSiteLine } from '../../text/lines';
import { Named } from '../common/Named';
import { PartFailed } from '../common/PartFailed';
import { useToggleCompared } from '../compare/useToggleCompared';
import styles from './MapSites.module.css';
import { type MapCommand, mapKey } from './mapKey';
import { SiteOptions } from './SiteOptions';
import { useMapSites } from './useMapSites';

/**
 * The map for keyboard and screen readers: one tab stop, a listbox of the sites in view, and the
 * help.
 */
export function MapSites() {
  const t = useTexts();
  const { announcer } = useApp();
  const { query } = useQuestion();
  const mapFixed = useSelection((selection) => selection.mapFixed);
  const { openSiteFromMap, moveMap } = useActions();
  const { focused, shown, active, position, selectedId, enter, leave, go } = useMapSites();
  const toggleCompared = useToggleCompared();
  const [helpOpen, setHelpOpen] = useState(false);
  const help = useLoaded(loadHelp, helpOpen);
  const id = useId();
  const optionId = useCallback((siteId: string) => `${id}${siteId}`, [id]);
  const cameFrom = useRef<Element | null>(null);
  const hinted = useRef(false);

  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Focus that returns from a closed panel or the map's own buttons is no new arrival.
    if (relatedTarget instanceof Element && !currentTarget.parentElement?.contains(relatedTarget))
      cameFrom.current = relatedTarget;
    if (enter().length === 0) announcer.hint('viewport', t.mapKeys.viewport(nothing));
    if (!hinted.current) announcer.hint('keys', t.mapKeys.hint);
    hinted.current = true;
  };
  const obey = (command: MapCommand, listbox: HTMLElement) => {
    switch (command.kind) {
      case 'go':
        return go(command.to);
      case 'step':
        if (mapFixed) return announcer.answer('map', t.map.unavailable);
        return moveMap({ step: command.step, ...(active && { around: active.site.point }) });
      case 'open':
        return active === null ? undefined : openSiteFromMap(active.site.id);
      case 'compare':
        return active === null ? undefined : toggleCompared(active.site.id);
      case 'leave':
        return focusOn(cameFrom.current, listbox.parentElement);
      case 'help':
        return setHelpOpen(true);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = mapKey(event, position, shown.length);
    if (command === null) return;
    // Otherwise Escape would close an open site, too.
    event.preventDefault();
    obey(command, event.currentTarget);
  };
  return (
    <>
      <div
        className={styles.sites}
        data-needs-script=""
        role="listbox"
        tabIndex={0}
        aria-label={t.mapKeys.sites}
        aria-activedescendant={active === null ? undefined : optionId(active.site.id)}
        onFocus={onFocus}
        onBlur={leave}
        onKeyDown={onKeyDown}
      >
        <SiteOptions
          shown={shown}
          query={query}
          selectedId={selectedId}
          optionId={optionId}
          onOpen={openSiteFromMap}
        />
      </div>
      <div
        className={styles.bar}
        data-needs-script=""
        data-towards={active?.direction ?? undefined}
      >
        {focused ? (
          <p aria-hidden="true">
            <strong>
              <Named>
                {active === null
                  ? t.mapKeys.viewport(nothing)
                  : seenSiteLine(t, seenSite(active, query))}
              </Named>
            </strong>
            <span className={styles.hint}>{t.mapKeys.hint}</span>
          </p>
        ) : null}
        <button
          type="button"
          className={styles.help}
          aria-haspopup="dialog"
          onClick={() => setHelpOpen(true)}
        >
          {t.mapKeys.help.open}
        </button>
        {help.kind === 'failed' ? <PartFailed why={help.why} retry={help.retry} /> : null}
      </div>
      {help.kind === 'here' ? (
        <help.value open={helpOpen} onClose={() => setHelpOpen(false)} />
      ) : null}
    </>
  );
}

const nothing: readonly ViewportPart[] = [{ kind: 'none' }];
const loadHelp = async () => (await import('./KeyHelp')).KeyHelp;

/** Focuses the first of the elements that still exists. */
function focusOn(...elements: readonly (Element | null)[]): void {
  const target = elements.find((element) => element?.isConnected);
  if (target instanceof HTMLElement) target.focus();
}
