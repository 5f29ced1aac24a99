export const checkWords = { heading: 'Prüfen' };
