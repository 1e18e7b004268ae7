/** How grades are to be read, in two sentences. */
export const gradeSentence =
  'Grades are those of the Admiralty code: the letter says how far the source is reliable, from A (reliable) to E (unreliable), F where that cannot be judged; the number how far this statement of it is credible, from 1 (confirmed) to 5 (improbable), 6 where that cannot be judged. Figures that contradict each other stand side by side, marked ≠.';
