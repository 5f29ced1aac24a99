import type { ViewportPart } from '../../query/near/viewportSummary';
import { noBreak } from '../format';
import { joined, saying } from '../phrases';
import type { Texts } from '../texts';
import { enCount, enNames } from './format';
import { enNear } from './near';

const base: Texts['map']['base'] = {
  open: 'Choose a base map',
  legend: 'Base map',
  options: {
    strassen: 'Streets',
    umriss: 'outlines only (no connection to other servers)',
  },
  hint: 'Streets appear when you zoom in close.',
  unavailable: 'The street map cannot be reached at the moment; you see the outlines.',
  retry: 'Try again',
  credit: {
    'basemap.de': (year) => `Streets (recoloured): © GeoBasis-DE / BKG (${year})`,
    pmtiles: () => 'Streets: © OpenStreetMap, Protomaps',
  },
  licence: {
    'basemap.de': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.en' },
    pmtiles: { name: 'ODbL', url: 'https://www.openstreetmap.org/copyright/en' },
  },
};

/** The map and its legend. */
export const enMap: Texts['map'] = {
  region: 'Map',
  canvas: 'Picture of Hesse',
  summary: (value) => `Map of Hesse with ${enCount.sites(value)}. The same sites are in the list.`,
  legend: 'Legend',
  pact: 'Investment Pacts',
  size: 'Size: amount awarded',
  hollow: 'no amount published',
  townOnly: 'only the town is known',
  former: 'Funding ended',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show all of Hesse on the map',
  unavailable:
    'The interactive map is missing at the moment. Sites can be opened in this picture, too, and everything else works as usual.',
  reload: 'Reload the map',
  stillUnavailable: 'It does not work yet. Closing other tabs and reloading the page often helps.',
  attribution: '© GeoBasis-DE / BKG 2016',
  base,
  gestureTouch: 'Move the map with two fingers',
  gestureMouse: 'Use Ctrl and the mouse wheel to zoom the map',
  gestureMouseMac: 'Use ⌘ and the mouse wheel to zoom the map',
  shapes: { circle: 'circle', square: 'square', diamond: 'diamond', triangle: 'triangle' },
};

const viewportPart = saying<ViewportPart>({
  none: () => 'No site in the map view',
  only: ({ title }) => `1${noBreak}site in the map view: ${title}`,
  ofOnly: ({ programme }) => enNames.programme(programme).name,
  sites: ({ count }) => `${enCount.sites(count)} in the map view`,
  ofAll: ({ programme }) => `all ${enNames.programme(programme).name}`,
  ofMost: ({ programme }) => `mostly ${enNames.programme(programme).name}`,
  largest: ({ title }) => `largest: ${title}`,
});

/** The map by keyboard and speech. */
export const enMapKeys: Texts['mapKeys'] = {
  sites: 'Sites in the map view',
  hint: 'Arrow keys: next site. Enter: open. Question mark: all keys.',
  inCentre: 'at the centre of the map',
  fromCentre: (where) => `${enNear.distance(where)} of the centre of the map`,
  viewport: (parts) => joined(parts.map(viewportPart), ', '),
  move: 'Move the map',
  pan: {
    north: 'Move the map north',
    west: 'Move the map west',
    east: 'Move the map east',
    south: 'Move the map south',
  },
  limits: {
    north: 'No further north: Hesse ends here.',
    west: 'No further west: Hesse ends here.',
    east: 'No further east: Hesse ends here.',
    south: 'No further south: Hesse ends here.',
    in: 'No closer.',
    out: 'No further away.',
  },
  help: {
    open: 'Keys of the map',
    close: 'Close the list of keys',
    explain:
      'These keys work while the map has the focus. Sites follow one another from the centre of the map outwards.',
    keys: [
      { keys: 'Arrow keys', does: 'down or right: next site, up or left: previous site' },
      { keys: 'Page down, page up', does: 'ten sites on or back' },
      { keys: 'Home, End', does: 'first and last site' },
      { keys: 'Enter, space', does: 'open the site' },
      { keys: 'V', does: 'put the site aside to compare, or take it back' },
      { keys: 'Escape', does: 'back to where you came from' },
      { keys: '+ and −', does: 'zoom in and out' },
      { keys: 'Shift with an arrow key', does: 'move the map' },
      { keys: '?', does: 'this list' },
    ],
  },
};
