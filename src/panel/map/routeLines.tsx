import type { JSX } from 'preact';
import type { DrawnRoute } from './drawnRoutes';
import type { ChosenOnMap } from './mapView';

interface RouteLinesProps {
  readonly lines: readonly DrawnRoute[];
  readonly chosen: ChosenOnMap | undefined;
  readonly inFocus: ReadonlySet<string>;
}

/** Lines of projects, each with its own dashes and its letter. */
export function RouteLines({ lines, chosen, inFocus }: RouteLinesProps): JSX.Element {
  return (
    <g class="routes" aria-hidden="true">
      {lines.map(({ route, lines: parts, letterAt }) => {
        const { letter, project, index } = route;
        const isChosen =
          chosen?.type === 'route' && chosen.project === project.id && chosen.index === index;
        const isDim = chosen?.type === 'route' && !isChosen;
        const d = parts.map((line) => `M${line.map((point) => point.join()).join('L')}`).join('');
        return (
          <g
            key={letter}
            class={`route ${dashOf(index)} ${isDim ? 'dim' : ''} ${isChosen || inFocus.has(project.id) ? 'marked' : ''}`}
            data-route={letter}
          >
            <path class="reach" d={d} />
            <path class="halo" d={d} />
            <path class="line" d={d} />
            {letterAt && (
              <>
                <circle cx={letterAt[0]} cy={letterAt[1]} r={8} />
                <text x={letterAt[0]} y={letterAt[1]}>
                  {letter}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

const dashes = ['solid', 'dashed', 'dotted', 'dash-dot', 'long-dash'];

/** The class of the dashes of a project's line: no two of five are alike. */
export function dashOf(index: number): string {
  return dashes[index % dashes.length] ?? 'solid';
}
