import {
  type Force,
  forceCollide,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LngLat } from '../site';
import { symbolZoom } from '../symbol';
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

const keptApart = () => forceCollide<Node>((node) => node.radius + gapPx).iterations(6);

/**
 * Two zooms nearer, true places are four times as far from each other, but symbols and their ways
 * from there only twice as large: what was moved past another would come back over it.
 */
function keptApartNearer(): Force<Node, undefined> {
  const apart = keptApart();
  let nodes: readonly Node[] = [];
  const shift = (times: number) => {
    for (const node of nodes) {
      node.x = (node.x ?? 0) + times * node.homeX;
      node.y = (node.y ?? 0) + times * node.homeY;
    }
  };
  const force: Force<Node, undefined> = (alpha) => {
    shift(1);
    apart(alpha);
    shift(-1);
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
