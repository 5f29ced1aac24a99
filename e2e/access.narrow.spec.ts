import { testStates } from './support/testStates';

testStates('narrow');
