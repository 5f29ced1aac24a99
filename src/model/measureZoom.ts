/** From this zoom the map shows the places of measures. */
export const measureZoom = 12;
