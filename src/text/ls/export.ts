// A table for other programs has the same columns for all who read German.
export { exportWords } from '../de/export';
