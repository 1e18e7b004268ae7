import { listOf, reference } from '../scalars';

/** Ids of those who act: people, states and organisations. */
export const actors = listOf(reference('person', 'state', 'organisation'));

/** Ids of what people and organisations belong to. */
export const bodies = listOf(reference('state', 'organisation'));
