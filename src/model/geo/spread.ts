import {
  type Force,
  forceCollide,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LngLat } from '../site';
import { nearScale, nearZoom, symbolZoom } from '../symbol';
import { project, unproject } from './mercator';

interface Node extends SimulationNodeDatum {
  readonly homeX: number;
  readonly homeY: number;
  readonly radius: number;
}

/**
 * Moves symbols apart until none hides another, each as little as possible from its true place.
 * Deterministic: the same sites give the same picture.
 * @param sites true places, and radii in pixels at `symbolZoom`
 * @returns where each symbol is drawn while the map shows all of Hessen, in the same order
 */
export function spreadSymbols(
  sites: readonly { readonly point: LngLat; readonly radius: number }[],
): readonly LngLat[] {
  const nodes = sites.map(({ point, radius }): Node => {
    const [x, y] = project(point, symbolZoom);
    return { x, y, homeX: x, homeY: y, radius };
  });
  forceSimulation(nodes)
    .force('x', forceX<Node>((node) => node.homeX).strength(0.08))
    .force('y', forceY<Node>((node) => node.homeY).strength(0.08))
    .force('apart', keptApart())
    .force('apartNearer', keptApartNearer())
    .stop()
    .tick(ticks);
  return nodes.map((node) => {
    const [lng, lat] = unproject([node.x ?? node.homeX, node.y ?? node.homeY], symbolZoom);
    return [round(lng), round(lat)];
  });
}

/**
 * How symbols stand aside from their true places near by, where only those of one place, or nearly
 * so, would hide each other: at each zoom from `nearZoom` on, by the same way.
 * @param sites true places, and radii in pixels at `symbolZoom`
 * @returns pixels at `nearZoom` to the right and down, in the same order; most are zero
 */
export function standAside(
  sites: readonly { readonly point: LngLat; readonly radius: number }[],
): readonly (readonly [number, number])[] {
  const all = sites.map(({ point, radius }): Node => {
    const [x, y] = project(point, nearZoom);
    return { x, y, homeX: x, homeY: y, radius: radius * nearScale + dotRoomPx };
  });
  const close = all.filter((node) => all.some((other) => node !== other && canTouch(node, other)));
  const simulation = forceSimulation(close)
    .force('x', forceX<Node>((node) => node.homeX).strength(0.08))
    .force('y', forceY<Node>((node) => node.homeY).strength(0.08));
  for (const times of [0, 1, 3, 7]) simulation.force(`apart ${times}`, keptApartNearer(times));
  simulation.stop().tick(ticks);
  return all.map(({ x = 0, y = 0, homeX, homeY }) => {
    const way = [roundPx(x - homeX), roundPx(y - homeY)] as const;
    return Math.hypot(...way) < 1 ? [0, 0] : way;
  });
}

const canTouch = (a: Node, b: Node): boolean =>
  Math.hypot(a.homeX - b.homeX, a.homeY - b.homeY) < 2 * (a.radius + b.radius);

/** Room around a symbol for the mark of the true place between two of them. */
const dotRoomPx = 2;
const roundPx = (px: number): number => Math.round(px * 10) / 10;

const keptApart = () => forceCollide<Node>((node) => node.radius + gapPx).iterations(6);

/**
 * Two zooms nearer, true places are four times as far from each other, but symbols and their ways
 * from there only twice as large: what was moved past another would come back over it.
 */
function keptApartNearer(times = 1): Force<Node, undefined> {
  const apart = keptApart();
  let nodes: readonly Node[] = [];
  const shift = (by: number) => {
    for (const node of nodes) {
      node.x = (node.x ?? 0) + by * node.homeX;
      node.y = (node.y ?? 0) + by * node.homeY;
    }
  };
  const force: Force<Node, undefined> = (alpha) => {
    shift(times);
    apart(alpha);
    shift(-times);
  };
  force.initialize = (all, random) => {
    nodes = all;
    apart.initialize?.(all, random);
  };
  return force;
}

/** Free space around each symbol, in pixels at `symbolZoom`. */
const gapPx = 0.6;
const ticks = 300;
/** Five decimals are about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
