import { useTexts } from '../../state/texts';
import { statisticsTextsIn } from '../../text/statisticsTexts';

/** The words of the numbers in the chosen language. */
export const useStatisticsTexts = () => statisticsTextsIn[useTexts().id];
