import { baseMapChoices } from '../model/operator/baseMap';
import { rememberedChoice } from './rememberedChoice';

/** The base map that a person has chosen. */
export const { recall: recallBaseMap, remember: rememberBaseMap } = rememberedChoice(
  'grundkarte',
  baseMapChoices,
);
