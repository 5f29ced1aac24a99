/** Where an answer of the worker has not come. */
export const upkeepAnswerWords = { retry: 'Noch einmal versuchen' };
