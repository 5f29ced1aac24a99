import * as v from 'valibot';

/** [longitude, latitude] in degrees, WGS 84. */
export const point = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  v.readonly(),
);
