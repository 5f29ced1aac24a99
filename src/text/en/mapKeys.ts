import type { deMapKeys } from '../de/mapKeys';
import { enFormat as format } from './format';
import { enNear } from './near';

const noBreak = '\u00a0';

/** English of the map by keyboard and speech. */
export const enMapKeys: typeof deMapKeys = {
  sites: 'Sites in the map view',
  hint: 'Arrow keys: next site. Enter: open. Question mark: all keys.',
  fromCentre: (where) =>
    where.direction === null
      ? 'at the centre of the map'
      : `${enNear.distance(where)} of the centre of the map`,
  viewport: ({ sites, programme, all, largest }) => {
    if (sites === 0) return 'No site in the map view';
    if (sites === 1)
      return [`1${noBreak}site in the map view: ${largest ?? ''}`, programme]
        .filter((part) => part !== null)
        .join(', ');
    return [
      `${format.count(sites)}${noBreak}sites in the map view`,
      programme === null ? '' : `${all ? 'all' : 'mostly'} ${programme}`,
      largest === null ? '' : `largest: ${largest}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  },
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
