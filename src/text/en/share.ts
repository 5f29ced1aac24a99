import type { deShare } from '../de/share';

/** English words of what can be passed on. */
export const enShare: typeof deShare = {
  heading: 'To pass on',
  copyText: 'Copy text',
  copied: 'Text with source copied',
  copyFailed: 'Copying did not work. You can select the text and copy it yourself.',
  copySelectionFailed: 'Copying did not work. Please try again.',
  savePicture: 'Save picture',
  saving: 'Drawing the picture …',
  saved: 'Picture saved',
  saveFailed: 'The picture could not be saved. Please check the connection and try again.',
  source: (title, address, asOf) => `Source: ${title}, ${address}, ${asOf}.`,
  picture: {
    selection: 'Selection',
    moneyByYear: 'Amounts awarded per year',
    noAmount: 'no amount published',
    sources: (names, others) =>
      `Sources: ${names}${others === 0 ? '' : others === 1 ? ' and one other' : ` and ${others} others`}`,
    sourcesOnPage: 'Sources: for each fact at the address named',
  },
};
