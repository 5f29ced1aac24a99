import { scaleQuantile } from 'd3-scale';

/** Steps of the choropleth, from pale to dark. */
const steps = [1, 2, 3, 4, 5] as const;
type Step = (typeof steps)[number];

interface ValueClass {
  readonly step: Step;
  /** Smallest and largest value in it. */
  readonly from: number;
  readonly to: number;
}

export interface ValueClasses {
  readonly stepOf: (value: number) => Step;
  /** Classes that occur, the lowest first; their bounds are values that occur. */
  readonly classes: readonly ValueClass[];
}

/** Quantile classes of values; few values get the darkest steps. */
export function valueClasses(values: readonly number[]): ValueClasses {
  const range = steps.slice(-Math.max(1, Math.min(steps.length, new Set(values).size)));
  const stepOf = scaleQuantile<Step>().domain(values).range(range);
  const classes = steps.flatMap((step) => {
    const own = values.filter((value) => stepOf(value) === step);
    return own.length === 0 ? [] : [{ step, from: Math.min(...own), to: Math.max(...own) }];
  });
  return { stepOf, classes };
}
