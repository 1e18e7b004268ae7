import type { JSX } from 'preact';
import { say } from '../../core/spoken';

/** The row of the headings of columns, to be said. */
export function Headings({ columns }: { columns: readonly string[] }): JSX.Element {
  return (
    <tr role="row">
      {columns.map((column) => (
        <th key={column} role="columnheader" scope="col">
          {say(column)}
        </th>
      ))}
    </tr>
  );
}
