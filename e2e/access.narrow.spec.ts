import { pageStates } from './support/states';
import { testStates } from './support/testStates';

testStates(pageStates.narrow);
