/** A boundary for readers of a difference, to whom its coordinates tell nothing. @param cell as GeoJSON */
export const boundaryInWords = (cell: string): string =>
  `Fläche mit ${cell.match(/\[-?\d/g)?.length ?? 0} Koordinaten`;
