import { barePage } from './mapLibrePage';

barePage();
