import { themes } from '../model/theme';
import { rememberedChoice } from './rememberedChoice';

/** The theme that a person has chosen; forgotten when they leave it to the system again. */
export const { recall: recallTheme, remember: rememberTheme } = rememberedChoice(
  'darstellung',
  themes,
);
