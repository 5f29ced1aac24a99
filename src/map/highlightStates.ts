import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Whether a site is the selected one, as `featureStates` writes it. */
export const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Whether the pointer is on a site, on the map or in the list. */
export const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
