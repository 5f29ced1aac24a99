/** Where links to the list of sources lead. */
export const sourceListId = 'quellen';
