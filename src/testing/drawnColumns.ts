/** A piece of a drawn column, in percent of its plot from the baseline up. */
interface DrawnPiece {
  /** Programme, or another meaning. */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

const percentOf = (element: Element, name: string): number => {
  const value = element.getAttribute(name) ?? '';
  if (!value.endsWith('%')) throw new Error(`${name}="${value}" is no percentage`);
  return Number.parseFloat(value);
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function kindOf(rect: Element): string {
  if (rect.hasAttribute('data-unknown')) return 'unknown';
  const pattern = /#muster-([a-z-]+)/.exec(rect.getAttribute('fill') ?? '')?.[1];
  return rect.getAttribute('data-kind') ?? pattern ?? 'other';
}

/**
 * The columns of a chart, from left to right, each with its pieces in drawing order.
 * @throws if a length is not in percent, or the pieces of a column are not stacked
 */
export function drawnColumns(chart: Element): readonly (readonly DrawnPiece[])[] {
  return [...chart.querySelectorAll('svg > g')].map((column) => {
    const rects = [...column.querySelectorAll('rect')];
    const places = rects.map((rect) => `${percentOf(rect, 'x')} ${percentOf(rect, 'width')}`);
    if (new Set(places).size > 1) throw new Error(`pieces stand side by side: ${places}`);
    return rects.map((rect) => {
      const to = 100 - percentOf(rect, 'y');
      return {
        kind: kindOf(rect),
        from: rounded(to - percentOf(rect, 'height')),
        to: rounded(to),
      };
    });
  });
}
