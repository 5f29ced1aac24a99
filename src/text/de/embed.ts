/** In the frame of another page. */
export const embedWords = {
  whole: 'Ganze Karte',
  newTab: 'in neuem Tab',
};
