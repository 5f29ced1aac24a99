import type { Texts } from '../texts';

export const lsPlaces: Texts['places'] = {
  basis: 'Der Ort ist ungefähr hier:',
  legend: 'Nah auf der Karte: Hier wird etwas gemacht',
};
