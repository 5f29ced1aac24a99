import { useEffect, useRef } from 'react';
import { measureByKey } from '../model/measureKey';
import { type BaseMapChoice, streetZoom } from '../model/operator/baseMap';
import type { Bbox } from '../query/bbox';
import { emptyQuery } from '../query/query';
import { sortedBy } from '../query/sortSites';
import { useApp, useSelection, useView } from '../state/hooks';
import { originName } from '../state/origin';
import { baseMapMemory } from '../state/rememberedChoice';
import { useTexts } from '../state/texts';
import type { Texts } from '../text/texts';
import type { MapController } from './MapController';

interface MapSyncProps {
  readonly controller: MapController;
  /** The operator's default base map. */
  readonly preset: BaseMapChoice;
}

/**
 * Passes texts, sites, highlights, areas, viewports and requests from the store to the map whenever
 * they change.
 */
export function MapSync({ controller, preset }: MapSyncProps) {
  const t = useTexts();
  const { onMap } = useView();
  const query = useSelection((selection) => selection.query);
  const selected = useSelection((selection) => selection.selectedId);
  const hovered = useSelection((selection) => selection.hoveredId);
  useEffect(() => controller.setTexts(t), [controller, t]);
  useEffect(() => controller.setSites(onMap, query), [controller, onMap, query]);
  useEffect(() => controller.setHighlight({ selected, hovered }), [controller, selected, hovered]);
  const baseMap = useSelection((selection) => selection.baseMap);
  useEffect(
    () => controller.setBaseMap(baseMap ?? baseMapMemory.recall(window)),
    [controller, baseMap],
  );
  useAreas(controller);
  useViewport(controller);
  useOriginMark(controller, t);
  useOriginCamera(controller, preset);
  useCameraRequests(controller);
  useMeasures(controller);
  useMoves(controller);
  return null;
}

/** Selected areas are outlined and shown, unless a site is open: then the site is shown. */
function useAreas(controller: MapController): void {
  const { store } = useApp();
  const districts = useSelection(({ query }) => query.districts);
  const municipalities = useSelection(({ query }) => query.municipalities);
  useEffect(() => {
    const keys = [...districts, ...municipalities];
    controller.setAreas(keys);
    if (keys.length > 0 && store.getState().selectedId === null) controller.camera.showAreas(keys);
  }, [controller, store, districts, municipalities]);
}

/** Shows a viewport from a link or from Back, not one from the map itself. */
function useViewport(controller: MapController): void {
  const { store } = useApp();
  const viewport = useSelection(({ query }) => query.viewport);
  const shown = useRef<Bbox | null>(null);
  useEffect(() => {
    if (viewport === null || viewport === shown.current) return;
    shown.current = viewport;
    if (viewport !== store.getState().viewport) controller.camera.showViewport(viewport);
  }, [controller, store, viewport]);
}

/** The mark has a name, which follows the language; the camera does not. */
function useOriginMark(controller: MapController, t: Texts): void {
  const origin = useSelection((selection) => selection.origin);
  useEffect(
    () => controller.setOrigin(origin && { name: originName(t, origin), point: origin.point }),
    [controller, t, origin],
  );
}

/** Number of nearest sites that are shown together with a named place. */
const framedSites = 3;

function useOriginCamera(controller: MapController, preset: BaseMapChoice): void {
  const { sites, store } = useApp();
  const origin = useSelection((selection) => selection.origin);
  useEffect(() => {
    if (origin === null) return;
    const byDistance = sortedBy(sites, 'entfernung', emptyQuery, origin.point);
    const streets =
      (store.getState().baseMap ?? baseMapMemory.recall(window) ?? preset) === 'strassen';
    controller.camera.showNear(
      origin.point,
      byDistance.slice(0, framedSites),
      // Streets come from another server: requesting those around a person would reveal the
      // position.
      origin.kind === 'own' && streets ? streetZoom - 0.1 : undefined,
    );
  }, [controller, preset, sites, store, origin]);
}

function useCameraRequests(controller: MapController): void {
  const { sites } = useApp();
  const request = useSelection((selection) => selection.cameraRequest);
  useEffect(() => {
    const site = sites.find(({ id }) => id === request?.siteId);
    if (site === undefined || request === null) return;
    if (request.near) controller.camera.showSite(site);
    else controller.camera.reveal(site);
  }, [controller, sites, request]);
}

/** Highlights measures; a requested one comes into view, or just out from under the panel. */
function useMeasures(controller: MapController): void {
  const { sites } = useApp();
  const request = useSelection((selection) => selection.highlightedMeasure);
  const hovered = useSelection((selection) => selection.hoveredMeasure);
  const selected = request?.key ?? null;
  useEffect(
    () => controller.measures.setHighlight({ selected, hovered }),
    [controller, selected, hovered],
  );
  useEffect(() => {
    const point = request === null ? null : measureByKey(sites, request.key)?.measure.point;
    if (request === null || !point) return;
    if (request.shownOn === 'map') controller.camera.showPlace(point);
    else controller.camera.reveal({ point });
  }, [controller, sites, request]);
}

/** Takes a step that a key has requested before the map was ready. */
function useMoves(controller: MapController): void {
  const move = useSelection((selection) => selection.mapMove);
  useEffect(() => {
    if (move !== null) controller.camera.move(move);
  }, [controller, move]);
}
