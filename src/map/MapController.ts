import { Boundaries, type HessenTopology } from '../model/geo/boundaries';
import type { BaseMapChoice } from '../model/operator/baseMap';
import type { ListedSite } from '../model/site';
import { hasMany } from '../model/symbol';
import { emptyQuery, type Query } from '../query/query';
import type { Texts } from '../text/texts';
import { AreaMarks } from './AreaMarks';
import {
  baseSources,
  boundaryFeatures,
  landFeatures,
  placeFeatures,
  setFeatures,
  withoutEmpty,
} from './baseSources';
import { largestZoom } from './cameraLimits';
import { type Highlight, noHighlight, stateWrites } from './featureStates';
import { type MapOrigin, originFeatures, selectedAreaFeatures } from './features';
import { GroundMap } from './ground/GroundMap';
import { type Hit, hitDrawn } from './hit';
import { ownLayers, sourceIds } from './layerNames';
import { mapLayers } from './layers';
import { mapLocale, translateMap } from './locale';
import { ManySiteMarks } from './ManySiteMarks';
import { constrainCamera, firstCamera, MapCamera, measureFreePart } from './MapCamera';
import type { DrawnMap } from './MapEngine';
import type { MapObject, PointerOnMap } from './MapObject';
import { MeasureMarks } from './MeasureMarks';
import type { MapOptions } from './mapOptions';
import { OpeningNameMarks } from './OpeningNameMarks';
import { onThemeChange, type Palette, readPalette } from './palette';
import { SiteHold } from './SiteHold';
import { firstSymbols, type MarksOfSites, SiteMarks } from './SiteMarks';
import type { StreetMap } from './streets/StreetMap';

/**
 * Owns the map object and everything that touches it, whatever engine draws it. React passes data in
 * and listens; it renders no panel. The constructor throws where the engine can not draw.
 */
export class MapController {
  readonly camera: MapCamera;
  readonly measures: MeasureMarks;
  readonly #symbols: MarksOfSites;
  readonly #areas: AreaMarks;
  readonly ground: GroundMap;
  readonly #names: OpeningNameMarks;
  readonly #hold: SiteHold;
  readonly #map: MapObject;
  readonly #drawn: DrawnMap;
  readonly #options: MapOptions;
  /** Null where the map can not draw any. */
  readonly #streets: StreetMap | null;
  readonly #endTheme: () => void;
  /** Null until the first `setSites`. */
  #sites: readonly ListedSite[] | null = null;
  #all: readonly ListedSite[];
  #highlight: Highlight = noHighlight;
  #query: Query = emptyQuery;
  #areaKeys: readonly string[] = [];
  #origin: MapOrigin | null = null;
  #texts: Texts;
  /** The borders in the detail that has been asked for; null until they come. */
  #topology: HessenTopology | null = null;
  /** The map has been given its land. */
  #hasLand = false;
  /** The map has taken the place of the picture below. */
  #covers = false;
  #loaded = false;
  #inCharge = false;
  /** All that the map has been given is drawn. */
  #allDrawn = false;
  /** The sites that were told to be drawn. */
  #told: readonly ListedSite[] | null = null;
  /** What the layers are painted in. */
  #painted: Palette;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MapOptions) {
    this.#options = options;
    this.#all = options.sites;
    this.#texts = options.texts;
    const hold = new SiteHold(() => measureFreePart(options));
    this.#hold = hold;
    const sources = baseSources(firstSymbols(options));
    this.#painted = this.#palette();
    this.#drawn = options.engine({
      container: options.host,
      style: { version: 8, sources, layers: withoutEmpty(mapLayers(this.#painted), sources) },
      first: firstCamera(options),
      maxZoom: largestZoom,
      constrain: constrainCamera({ ...options, hold }),
      cooperativeGestures: options.cooperativeGestures,
      locale: mapLocale(options.texts),
    });
    this.#map = this.#drawn.map;
    // The keyboard has the listbox of the sites in view as its tab stop; a click still focuses the
    // canvas.
    this.#map.getCanvas().tabIndex = -1;
    this.camera = new MapCamera(this.#map, { ...options, hold, moved: options.events.moved });
    this.measures = new MeasureMarks(this.#map);
    const Marks = hasMany(options.sites) ? ManySiteMarks : SiteMarks;
    this.#symbols = new Marks(this.#map, options);
    this.#areas = new AreaMarks(this.#map);
    this.#names = new OpeningNameMarks(this.#map, options.sites);
    this.#streets = this.#drawn.streets({
      loaders: options.streets,
      own: ownLayers,
      palette: () => this.#palette(),
      changed: (state) => {
        this.ground.setCovered(state === 'basemap.de' || state === 'pmtiles');
        options.events.baseMap(state);
      },
    });
    this.ground = new GroundMap({
      map: this.#map,
      loaders: options.ground,
      borders: (topology) => {
        this.#drawBorders(topology);
        this.#areas.setNear(new Boundaries(topology));
      },
      changed: options.events.ground,
    });
    this.#listen();
    this.#endTheme = onThemeChange(() => this.#restyle());
  }

  /** The map itself, for what is put on it beside its layers. */
  get map(): MapObject {
    return this.#map;
  }

  /**
   * Gives the map its land, once it has drawn the sites: until then it lies over the picture of the
   * first screen, which has the same. By then the places of sites must have come, too.
   */
  setLand(topology: HessenTopology): void {
    this.#topology = topology;
    this.#drawLand();
  }

  /** Shows districts, regions or municipalities. Without land, nothing. */
  showAreas(keys: readonly string[]): void {
    if (this.#topology !== null) this.camera.showAreas(keys, new Boundaries(this.#topology));
  }

  /**
   * Sets the sites to draw; symbols are sized by the money that the query counts.
   * @param all that a query may show; by default those of the beginning
   */
  setSites(
    sites: readonly ListedSite[],
    query: Query,
    all: readonly ListedSite[] = this.#options.sites,
  ): void {
    this.#sites = sites;
    this.#all = all;
    this.#query = query;
    if (this.#symbols.setSites(sites, query, all)) this.#allDrawn = false;
    this.#areas.setSites(sites);
    this.measures.setSites(sites, query);
    // They were in the first picture, and no other comes; wishes for the camera come at once.
    if (this.#allDrawn) queueMicrotask(() => this.#tellDrawn());
  }

  /** The site whose panel is open, to be kept in sight while a person zooms; null for none. */
  setOpenSite(site: ListedSite | null): void {
    this.#hold.setPlace(site?.point ?? null);
  }

  /** Switches the language; viewport and features stay. */
  setTexts(texts: Texts): void {
    if (texts === this.#texts) return;
    translateMap(this.#map, texts);
    this.#texts = texts;
  }

  /** Highlights a selected and a hovered site. */
  setHighlight(highlight: Highlight): void {
    const before = this.#highlight;
    this.#highlight = highlight;
    this.#areas.setSelected(highlight.selected);
    if (this.#loaded) this.#writeStates(before);
  }

  /** Outlines the selected areas; none without keys. */
  setAreas(keys: readonly string[]): void {
    // Each source that is set anew has to be waited for.
    const stays = keys.length === 0 && this.#areaKeys.length === 0;
    this.#areaKeys = keys;
    if (!stays) this.#drawAreas();
  }

  #drawAreas(): void {
    if (!this.#hasLand || this.#topology === null) return;
    const boundary = new Boundaries(this.#topology).unionOfAreas(this.#areaKeys);
    setFeatures(this.#map, sourceIds.selectedAreas, selectedAreaFeatures(boundary));
  }

  /** Streets or outlines; null for the operator's default. */
  setBaseMap(choice: BaseMapChoice | null): void {
    this.#streets?.setChoice(choice);
  }

  /** Retries the streets after a failure. */
  retryStreets(): void {
    this.#streets?.retry();
  }

  /** Marks the place from which distances are measured; null removes the mark. */
  setOrigin(origin: MapOrigin | null): void {
    const stays = origin === null && this.#origin === null;
    this.#origin = origin;
    if (this.#loaded && !stays) this.#drawOrigin();
  }

  #drawOrigin(): void {
    setFeatures(this.#map, sourceIds.origin, originFeatures(this.#origin));
  }

  remove(): void {
    clearTimeout(this.#next);
    this.#endTheme();
    this.#streets?.end();
    this.ground.end();
    this.#map.remove();
  }

  #listen(): void {
    const { events } = this.#options;
    this.#map.on('style.load', () => this.#start());
    this.#map.on('idle', () => this.#allAreDrawn());
    this.#map.on('render', () => {
      // The map does not come to rest while tiles of streets are pending, nor in the hand of a person,
      // but our own layers are drawn.
      const restless = this.#inCharge || this.#streets?.awaited;
      if (restless && !this.#allDrawn && this.#ownAreDrawn()) this.#allAreDrawn();
      // The picture does not move with the map.
      if (!this.#matchesBelow) this.#cover();
      this.ground.look();
      if (!this.#loaded) return;
      this.#symbols.look();
      if (!this.#hasLand) return;
      this.#names.look();
      this.#areas.look();
      this.measures.look();
    });
    this.#map.on('error', (event) => {
      if (this.#streets?.takes(event)) return;
      console.error(event.error);
      events.failed();
    });
    this.#map.on('mousemove', (event) => {
      const { siteId, measure } = this.#hit(event, 3);
      events.hovered(siteId);
      events.measureHovered(measure?.key ?? null);
    });
    this.#map.on('mouseout', () => {
      events.hovered(null);
      events.measureHovered(null);
    });
    this.#map.on('click', (event) => {
      const { siteId, measure } = this.#hit(event, 14);
      if (measure !== null) events.measureOpened(measure.key);
      else if (siteId !== null) events.opened(siteId);
    });
    this.#map.on('webglcontextlost', () => events.lost(this.#map.getCanvas()));
  }

  #allAreDrawn(): void {
    this.#allDrawn = true;
    if (this.#hasLand) this.#cover();
    this.#tellDrawn();
  }

  #tellDrawn(): void {
    if (!this.#loaded || this.#sites === null || this.#sites === this.#told) return;
    this.#told = this.#sites;
    this.#options.events.drawn(this.#sites.length);
    if (this.#inCharge) return;
    this.#inCharge = true;
    if (!this.#matchesBelow) this.#cover();
    // First the page shows that there is a map.
    this.#next = setTimeout(() => {
      // Until now the picture was what can be used. Wishes for the camera came with the first sites,
      // and are not outdone by where it began.
      this.camera.tell();
      this.#drawLand();
    });
  }

  get #matchesBelow(): boolean {
    return this.#options.overSame && this.camera.showsFirst;
  }

  #cover(): void {
    if (this.#covers || !this.#inCharge) return;
    this.#covers = true;
    this.#options.events.covers();
  }

  #ownAreDrawn(): boolean {
    return drawnFirst.every((id) => this.#map.isSourceLoaded(id));
  }

  #start(): void {
    const palette = this.#palette();
    this.#drawn.drawImages(palette);
    this.#loaded = true;
    // The theme may have changed while the map was loading. All layers anew would keep a slow device
    // for as long as the sites do.
    if (JSON.stringify(palette) !== JSON.stringify(this.#painted)) this.#paint(palette);
    this.#symbols.start();
    if (this.#origin !== null) this.#drawOrigin();
    this.#writeStates(noHighlight);
  }

  /** All that does not belong to the first picture, which shows the sites as soon as they can be. */
  #drawLand(): void {
    if (!this.#inCharge || this.#topology === null || this.#hasLand) return;
    this.#hasLand = true;
    this.#allDrawn = false;
    this.#drawBorders(this.#topology);
    setFeatures(this.#map, sourceIds.places, placeFeatures(this.#topology));
    this.#names.look();
    this.#areas.start();
    this.measures.start();
    this.ground.start(this.#topology);
  }

  /** All that runs along borders, in the same detail. */
  #drawBorders(topology: HessenTopology): void {
    this.#topology = topology;
    setFeatures(this.#map, sourceIds.land, landFeatures(topology));
    setFeatures(this.#map, sourceIds.lines, boundaryFeatures(topology));
    if (this.#areaKeys.length > 0) this.#drawAreas();
  }

  /** Repaints in the colours of the current theme. */
  #restyle(): void {
    if (!this.#loaded) return;
    const palette = this.#palette();
    this.#drawn.drawImages(palette);
    this.#paint(palette);
  }

  #paint(palette: Palette): void {
    this.#painted = palette;
    for (const { id, paint } of mapLayers(palette)) {
      for (const [name, value] of Object.entries(paint ?? {})) {
        this.#map.setPaintProperty(id, name as never, value as never);
      }
    }
    this.#streets?.repaint(palette);
  }

  #hit(event: PointerOnMap, reachPx: number): Hit {
    const hit = hitDrawn(this.#map, event, {
      sites: this.#sites ?? [],
      all: this.#all,
      query: this.#query,
      measures: this.measures,
      reachPx,
    });
    this.#map.getCanvas().style.cursor = hit.siteId === null ? '' : 'pointer';
    return hit;
  }

  #writeStates(before: Highlight): void {
    for (const { id, state } of stateWrites(before, this.#highlight)) {
      this.#map.setFeatureState({ source: sourceIds.sites, id }, state);
      if (hasMany(this.#options.sites))
        this.#map.setFeatureState({ source: sourceIds.siteDots, id }, state);
      this.#map.setFeatureState({ source: sourceIds.areas, id }, state);
    }
  }

  #palette(): Palette {
    return readPalette(getComputedStyle(this.#options.host));
  }
}

/** The sources of what is told to be drawn, and of what takes the place of the picture. */
const drawnFirst = [
  sourceIds.sites,
  sourceIds.siteDots,
  sourceIds.areas,
  sourceIds.land,
  sourceIds.lines,
  sourceIds.openingPlaces,
];
