import { relative } from 'node:path';
import { keepRelease } from './openData/releases';

/** `npm run data:release`: keeps the facts of today, so that the next edition can be compared with them. */
console.log(`${relative('.', keepRelease())} ist geschrieben.`);
