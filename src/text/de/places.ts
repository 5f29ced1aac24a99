/** Words about the places of measures. */
export const dePlaces = {
  /** Stands before what the data say: "Haltestelle „Rathaus“, Kassel". */
  basis: 'Lage:',
  legend: 'von Nahem: Ort einer Maßnahme',
};
