import { useEffect, useMemo, useRef } from 'react';
import type { HessenTopology } from '../model/geo/boundaries';
import { placeByKey } from '../model/measureKey';
import { streetZoom } from '../model/operator/baseMap';
import { siteById } from '../query/columns';
import { emptyQuery } from '../query/query';
import { sortedBy } from '../query/sortSites';
import { view } from '../query/view';
import { useApp, useLoaded, useMapSettled, useSelectedSite, useSelection } from '../state/hooks';
import { originName } from '../state/origin';
import { baseMapMemory } from '../state/rememberedChoice';
import { useTexts } from '../state/texts';
import type { Texts } from '../text/texts';
import type { MapController } from './MapController';

interface MapSyncProps {
  /** Null while there is no map. */
  readonly controller: MapController | null;
  /** Null until it has come, with the places of sites: views of them wait for it. */
  readonly land: HessenTopology | null;
}

/**
 * Passes texts, sites, highlights, areas, viewports and requests from the store to the map whenever
 * they change.
 */
export function MapSync({ controller, land }: MapSyncProps) {
  const t = useTexts();
  const selected = useSelection((selection) => selection.selectedId);
  const hovered = useSelection((selection) => selection.hoveredId);
  const open = useSelectedSite();
  useEffect(() => controller?.setOpenSite(open), [controller, open]);
  useEffect(() => controller?.setTexts(t), [controller, t]);
  useSites(controller);
  useEffect(() => controller?.setHighlight({ selected, hovered }), [controller, selected, hovered]);
  const baseMap = useSelection((selection) => selection.baseMap);
  useEffect(
    () => controller?.setBaseMap(baseMap ?? baseMapMemory.recall(window)),
    [controller, baseMap],
  );
  useOriginMark(controller, t);
  useEffect(() => {
    if (land !== null) controller?.setLand(land);
  }, [controller, land]);
  const placed = land === null ? null : controller;
  useAreas(placed);
  // At once: else a list limited to the viewport would follow where the map began.
  useViewport(controller);
  useOriginCamera(placed);
  useCameraRequests(placed);
  useMeasures(placed);
  useMoves(controller);
  return null;
}

/**
 * The map answers a choice by itself, in a task of its own: it needs no list to be rendered, and what
 * it gives to MapLibre's worker is cut there while the list is.
 */
function useSites(controller: MapController | null): void {
  const { store, sites, context, currentYear } = useApp();
  useEffect(() => {
    if (controller === null) return;
    const draw = () => {
      const { query } = store.getState();
      const { onMap } = view(sites, query, currentYear, context.areas);
      controller.setSites(onMap, query, sites);
    };
    draw();
    let task: ReturnType<typeof setTimeout> | undefined;
    const end = store.subscribe(({ query }, before) => {
      if (query === before.query) return;
      clearTimeout(task);
      task = setTimeout(draw);
    });
    return () => {
      clearTimeout(task);
      end();
    };
  }, [controller, store, sites, context, currentYear]);
}

/**
 * Moves the map once for each new wish. One that came while there was no map is granted when there
 * is one; a map in the place of a lost one does not repeat the moves of the other.
 * @param wish each is a new object; null: none
 */
function useMove<T>(
  controller: MapController | null,
  wish: T | null,
  move: (controller: MapController, wish: T) => void,
): void {
  const granted = useRef<T | null>(null);
  useEffect(() => {
    if (controller === null || wish === granted.current) return;
    granted.current = wish;
    if (wish !== null) move(controller, wish);
  });
}

/** Selected areas are outlined and shown, unless a site is open: then the site is shown. */
function useAreas(controller: MapController | null): void {
  const { store } = useApp();
  const districts = useSelection(({ query }) => query.districts);
  const municipalities = useSelection(({ query }) => query.municipalities);
  const keys = useMemo(() => [...districts, ...municipalities], [districts, municipalities]);
  useEffect(() => controller?.setAreas(keys), [controller, keys]);
  useMove(controller, keys, (map) => {
    if (keys.length > 0 && store.getState().selectedId === null) map.showAreas(keys);
  });
}

/** Shows a viewport from a link or from Back, not one from the map itself. */
function useViewport(controller: MapController | null): void {
  const { store } = useApp();
  const viewport = useSelection(({ query }) => query.viewport);
  useMove(controller, viewport, ({ camera }, wanted) => {
    if (wanted !== store.getState().viewport) camera.showViewport(wanted);
  });
}

/** The mark has a name, which follows the language; the camera does not. */
function useOriginMark(controller: MapController | null, t: Texts): void {
  const origin = useSelection((selection) => selection.origin);
  useEffect(
    () => controller?.setOrigin(origin && { name: originName(t, origin), point: origin.point }),
    [controller, t, origin],
  );
}

/** Number of nearest sites that are shown together with a named place. */
const framedSites = 3;

function useOriginCamera(controller: MapController | null): void {
  const { sites, store, loaders } = useApp();
  // Cached by the loader: the map works offline once it is there.
  const settings = useLoaded(loaders.streets.settings, useMapSettled());
  const origin = useSelection((selection) => selection.origin);
  useMove(controller, origin, ({ camera }, { kind, point }) => {
    const byDistance = sortedBy(sites, 'entfernung', emptyQuery, point);
    const chosen = store.getState().baseMap ?? baseMapMemory.recall(window);
    // Until the operator's default is known it may be streets.
    const preset = settings.kind === 'here' ? settings.value.baseMap : 'strassen';
    const streets = (chosen ?? preset) === 'strassen';
    camera.showNear(
      point,
      byDistance.slice(0, framedSites),
      // Streets come from another server: requesting those around a person would reveal the
      // position.
      kind === 'own' && streets ? streetZoom - 0.1 : undefined,
    );
  });
}

function useCameraRequests(controller: MapController | null): void {
  const { sites } = useApp();
  const request = useSelection((selection) => selection.cameraRequest);
  useMove(controller, request, ({ camera }, { siteId, near }) => {
    const site = siteById(sites, siteId);
    if (site === null) return;
    if (near) camera.showSite(site);
    else camera.reveal(site);
  });
}

/** Highlights measures; a requested one comes into view, or just out from under the panel. */
function useMeasures(controller: MapController | null): void {
  const { sites } = useApp();
  const request = useSelection((selection) => selection.highlightedMeasure);
  const hovered = useSelection((selection) => selection.hoveredMeasure);
  const selected = request?.key ?? null;
  useEffect(
    () => controller?.measures.setHighlight({ selected, hovered }),
    [controller, selected, hovered],
  );
  useMove(controller, request, ({ camera }, { key, shownOn }) => {
    const point = placeByKey(sites, key);
    if (!point) return;
    if (shownOn === 'map') camera.showPlace(point);
    else camera.reveal({ point });
  });
}

/** Takes a step that a key has requested before the map was ready. */
function useMoves(controller: MapController | null): void {
  const wish = useSelection((selection) => selection.mapMove);
  useMove(controller, wish, ({ camera }, move) => camera.move(move));
}
