import { nearPanelWords as deNear } from '../../src/text/de/nearPanel';
import { reportWords as deReport } from '../../src/text/de/report';
import { nearPanelWords as enNear } from '../../src/text/en/nearPanel';
import { reportWords as enReport } from '../../src/text/en/report';
import type { Language } from '../../src/text/language';
import { nearPanelWords as lsNear } from '../../src/text/ls/nearPanel';
import { reportWords as lsReport } from '../../src/text/ls/report';
import type { NearPanelTexts } from '../../src/text/nearPanelTexts';
import type { ReportTexts } from '../../src/text/reportTexts';

/** Words that come with a panel; their own modules find the languages by Vite. */
export const nearWords: Readonly<Record<Language, NearPanelTexts>> = {
  de: deNear,
  en: enNear,
  ls: lsNear,
};
export const reportWords: Readonly<Record<Language, ReportTexts>> = {
  de: deReport,
  en: enReport,
  ls: lsReport,
};
