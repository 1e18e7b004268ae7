import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Pair } from '../picture/viewport';
import type { Graph } from './graph';

/** Where each thing of a network is, in units of the picture. */
export type NetworkLayout = ReadonlyMap<string, Pair>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/** Between the middles of things that are tied to nothing. */
const spacing = 64;

/** The radius of a thing in units of the picture: its area grows with its weight. */
export function nodeRadius(weight: number): number {
  return 5 + 2.6 * Math.sqrt(Math.min(weight, 120));
}

/**
 * Lays a network out by forces: what is tied attracts, all else repels. The same graph always lies
 * the same way. Yields after every round, so that others get their turn between. Things that are
 * tied to nothing stand in rows below.
 * @param aspect the width of the place it is drawn in through its height
 */
export function* layoutNetwork(graph: Graph, aspect: number): Generator<undefined, NetworkLayout> {
  const tied = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  // d3 begins with a spiral in the order of the nodes: the busiest are in the middle.
  const bodies = graph.nodes
    .filter(({ link }) => tied.has(link.id))
    .map(({ link, weight }): Body => ({ id: link.id, radius: nodeRadius(weight) }));
  const simulation = simulationOf(bodies, graph, aspect);
  const rounds = roundsFor(bodies.length);
  const apart = forceCollide<Body>(({ radius }) => radius + 5);
  for (let round = 0; round < rounds; round++) {
    // While everything is on its way, things pass each other more easily than they step aside.
    if (round === Math.floor(rounds * 0.65)) simulation.force('apart', apart);
    simulation.tick();
    yield;
  }
  const layout = new Map<string, Pair>(
    bodies.map(({ id, x = 0, y = 0 }) => [id, [round2(x), round2(y)]]),
  );
  const loose = graph.nodes.filter(({ link }) => !tied.has(link.id)).map(({ link }) => link.id);
  return rowsBelow(layout, loose, aspect);
}

function simulationOf(bodies: Body[], { edges }: Graph, aspect: number) {
  const index = new Map(bodies.map(({ id }, at) => [id, at]));
  const links = edges.map(({ from, to, weight }) => ({
    source: index.get(from) ?? 0,
    target: index.get(to) ?? 0,
    weight,
  }));
  const degrees = new Array<number>(bodies.length).fill(0);
  for (const { source, target } of links) {
    degrees[source] = (degrees[source] ?? 0) + 1;
    degrees[target] = (degrees[target] ?? 0) + 1;
  }
  const strength = new Map<SimulationLinkDatum<Body>, number>(
    links.map((link) => [
      link,
      Math.min(1, 0.5 + 0.1 * link.weight) /
        Math.min(degrees[link.source] ?? 1, degrees[link.target] ?? 1),
    ]),
  );
  const large = bodies.length > 600;
  const pull = 0.04;
  return (
    forceSimulation(bodies)
      // Its own clock would go on by itself.
      .stop()
      .alphaDecay(1 - 0.001 ** (1 / roundsFor(bodies.length)))
      .force(
        'link',
        forceLink<Body, SimulationLinkDatum<Body>>(links)
          .distance(44)
          .strength((link) => strength.get(link) ?? 0.1),
      )
      .force(
        'charge',
        forceManyBody<Body>()
          .strength(({ radius }) => -40 - 9 * radius)
          .theta(large ? 1.3 : 0.9)
          .distanceMax(large ? 500 : 900),
      )
      // More pull towards the longer axis makes the picture as wide as its place.
      .force('x', forceX<Body>(0).strength(pull / Math.max(1, aspect)))
      .force('y', forceY<Body>(0).strength(pull * Math.min(1.6, Math.max(0.6, aspect))))
  );
}

/** Fewer rounds where each takes longer: a first picture counts for more than its last pixel. */
function roundsFor(count: number): number {
  return Math.round(Math.min(300, Math.max(90, 90_000 / Math.max(1, count))));
}

function rowsBelow(layout: Map<string, Pair>, loose: readonly string[], aspect: number) {
  const places = [...layout.values()];
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const hasNone = places.length === 0;
  const columns = Math.max(
    1,
    Math.ceil(Math.sqrt(loose.length * aspect)),
    hasNone ? 1 : Math.floor((right - left) / spacing) + 1,
  );
  const top = hasNone ? 0 : Math.max(...ys) + spacing;
  for (const [at, id] of loose.entries()) {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, loose.length - row * columns);
    const middle = hasNone ? 0 : (left + right) / 2;
    const x = middle + ((at % columns) - (inRow - 1) / 2) * spacing;
    layout.set(id, [round2(x), round2(top + row * spacing)]);
  }
  return layout;
}

const round2 = (value: number): number => Math.round(value * 100) / 100;
