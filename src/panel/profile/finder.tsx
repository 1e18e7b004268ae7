import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { formText } from '../../core/views/formText';
import type { NameEntry } from '../../core/views/library/libraryNames';
import { EntityName } from '../parts/links';
import { rowAfter } from '../table/rowKeys';
import { fold } from '../../core/views/fold';
import { indexNames, isBlank, searchNames } from './search';
import { SearchField } from '../parts/searchField';
import './finder.css';
import { plural, t } from '../../core/spoken';

const mostShown = 12;

/** A field that finds anything in the library by any of its names. */
export function Finder({ names }: { names: readonly NameEntry[] }): JSX.Element {
  const [text, setText] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const index = useMemo(() => indexNames(names), [names]);
  const asked = !isBlank(text);
  const found = useMemo(() => (asked ? searchNames(index, text) : []), [index, text]);
  const shown = found.slice(0, mostShown);
  const links = (): HTMLElement[] => [...(list.current?.querySelectorAll('a') ?? [])];
  return (
    <search
      class="finder"
      onKeyDown={(event) => {
        const row = links().indexOf(event.target as HTMLElement);
        if (row < 0) return;
        const next = rowAfter(event, row, shown.length);
        if (next === undefined) return;
        event.preventDefault();
        if (event.key === 'ArrowUp' && row === 0)
          event.currentTarget.querySelector<HTMLElement>('[data-search]')?.focus();
        else links()[next]?.focus();
      }}
    >
      <SearchField
        label={t('Find a profile')}
        text={text}
        onText={setText}
        onDown={() => {
          links()[0]?.focus();
        }}
      />
      <p class="quiet" role="status">
        {asked && foundText(found.length)}
      </p>
      {shown.length > 0 && (
        <ul ref={list}>
          {shown.map((entry) => (
            <li key={entry.link.id}>
              <EntityName link={entry.link} /> <span class="quiet">{formText(entry.link)}</span>
              <Matched entry={entry} text={text} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function foundText(count: number): string {
  if (count === 0) return t('Nothing has that name. Try one word of it, in any script.');
  return count > mostShown
    ? plural(
        count,
        'The first {1} of {0} name; write more to narrow them down.|The first {1} of {0} names; write more to narrow them down.',
        mostShown,
      )
    : plural(count, '{0} name|{0} names');
}

/** The name that matched, where it is not the one that is shown. */
function Matched({ entry: { link, also }, text }: { entry: NameEntry; text: string }): JSX.Element {
  const words = fold(text).split(' ');
  const holds = (name: string): boolean => words.every((word) => fold(name).includes(word));
  const name = holds(link.name) ? undefined : also.find(holds);
  return name === undefined ? (
    <></>
  ) : (
    <span class="quiet">
      {' · '}
      <bdi>{name}</bdi>
    </span>
  );
}
