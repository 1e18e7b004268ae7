import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Scene } from '../../core/views/scene';
import { eventLines } from '../../core/views/sceneLines';
import { EventTable, type TableMemory } from '../eventTable';
import './tableTab.css';

/** Everything in the scene as tables. */
export function TableTab({ scene, memory }: { scene: Scene; memory: TableMemory }): JSX.Element {
  const events = useMemo(() => eventLines(scene), [scene]);
  return (
    <div class="table-tab">
      <h1 class="unseen">Events</h1>
      <div class="scroll" data-scroll>
        <EventTable events={events} memory={memory} />
      </div>
    </div>
  );
}
