import type { JSX } from 'preact';
import { kindShape } from '../../core/views/picture/kindShape';
import type { Graph, GraphEdge } from '../../core/views/network/graph';
import { nodeRadius, type NetworkLayout } from '../../core/views/network/layoutNetwork';
import type { Neighbours } from '../../core/views/network/neighbours';
import type { Lit } from './lit';
import { nodeText } from './networkText';
import type { Chosen } from './networkView';

interface NetworkMarksProps {
  readonly graph: Graph;
  readonly layout: NetworkLayout;
  readonly neighbours: Neighbours;
  readonly edges: readonly GraphEdge[];
  readonly lit: Lit | undefined;
  readonly chosen: Chosen | undefined;
  readonly focus: string | undefined;
  /** The one that Tab comes to. */
  readonly stop: string | undefined;
}

/** Lines and shapes, in units of the picture. */
export function NetworkMarks(props: NetworkMarksProps): JSX.Element {
  const { graph, layout, neighbours, edges, lit, chosen, focus, stop } = props;
  const isChosen = (id: string): boolean =>
    chosen !== undefined &&
    (chosen.type === 'one' ? chosen.id === id : chosen.from === id || chosen.to === id);
  return (
    <>
      <g class={lit ? 'edges dim' : 'edges'} aria-hidden="true">
        {[1, 2, 3].map((strength) => (
          <path
            key={strength}
            class={`edge strength-${strength}`}
            d={linesOf(
              edges.filter(({ weight }) => strengthOf(weight) === strength),
              layout,
            )}
          />
        ))}
      </g>
      {lit && (
        <g class="edges lit" aria-hidden="true">
          {[1, 2, 3].map((strength) => (
            <path
              key={strength}
              class={`edge strength-${strength}`}
              d={linesOf(
                lit.edges.filter(({ weight }) => strengthOf(weight) === strength),
                layout,
              )}
            />
          ))}
        </g>
      )}
      {graph.nodes.map((node) => {
        const { link, weight } = node;
        const at = layout.get(link.id);
        if (!at) return null;
        const radius = nodeRadius(weight);
        return (
          <g
            key={link.id}
            class={lit && !lit.nodes.has(link.id) ? 'node dim' : 'node'}
            transform={`translate(${at[0]} ${at[1]})`}
            role="button"
            tabindex={link.id === stop ? 0 : -1}
            aria-pressed={isChosen(link.id)}
            aria-label={`${link.name}, ${nodeText(node, neighbours.get(link.id)?.length ?? 0)}`}
            data-id={link.id}
          >
            {(isChosen(link.id) || link.id === focus) && (
              <circle class="ring" r={1.35 * radius + 4} />
            )}
            <path class={`kind ${link.kind}`} d={kindShape(link.kind, radius)} />
          </g>
        );
      })}
    </>
  );
}

/** How thick a line is drawn, from 1 to 3. */
const strengthOf = (weight: number): number => (weight < 3 ? 1 : weight < 8 ? 2 : 3);

/** Many lines as one path: thousands of elements are slow, thousands of lines are not. */
function linesOf(edges: readonly GraphEdge[], layout: NetworkLayout): string {
  return edges
    .map(({ from, to }) => {
      const [start, end] = [layout.get(from), layout.get(to)];
      return start && end ? `M${start.join()}L${end.join()}` : '';
    })
    .join('');
}
