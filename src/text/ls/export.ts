// A table for other programs has the same columns in all German variants.
export { exportWords } from '../de/export';
