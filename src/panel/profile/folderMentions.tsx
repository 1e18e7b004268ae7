import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type {
  MentionFile,
  MentionLine,
  MentionSearch,
} from '../../core/views/profile/mentionFiles';
import { FewList } from '../parts/fewList';
import { listen, send } from '../host';
import { Section } from '../parts/section';
import './folderMentions.css';
import { figure, plural, t } from '../../core/spoken';

const mostFiles = 10;
const mostLines = 8;

/** Where the documents of the open folder name it: searched when it is asked for, by file. */
export function FolderMentions({ id }: { id: string }): JSX.Element {
  const [search, setSearch] = useState<MentionSearch>();
  useEffect(() => {
    const stopListening = listen((message) => {
      if (message.type === 'mentions' && message.id === id) setSearch(message.search);
    });
    return () => {
      stopListening();
      send({ type: 'stopMentions' });
    };
  }, [id]);
  const find = (): void => {
    send({ type: 'findMentions', id });
  };
  const count = search?.state === 'found' ? { count: countOf(search.files) } : {};
  return (
    <Section id="mentions" title={t('In this folder')} {...count}>
      <p class="mentions-state">
        <span role="status">{stateText(search)}</span>{' '}
        {search?.state === 'searching' ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              send({ type: 'stopMentions' });
            }}
          >
            {t('Stop')}
          </button>
        ) : (
          <button type="button" class={search ? 'link' : 'button'} onClick={find}>
            {search ? t('Search again') : t('Find mentions')}
          </button>
        )}
      </p>
      {search?.state === 'found' && (
        <FewList items={search.files} most={mostFiles}>
          {(file) => <File key={file.uri} file={file} />}
        </FewList>
      )}
    </Section>
  );
}

function stateText(search: MentionSearch | undefined): string {
  if (!search) return '';
  if (search.state === 'searching') {
    const { done, total } = search;
    return done > 0
      ? plural(
          total,
          'Searching, {1} of {0} document so far…|Searching, {1} of {0} documents so far…',
          figure(done),
        )
      : t('Searching the documents…');
  }
  const { files, isWhole } = search;
  const stopped = isWhole ? '' : ` ${t('The search was stopped before its end.')}`;
  if (files.length === 0)
    return isWhole
      ? t('No document of the open folder names it.')
      : `${t('Nothing found.')}${stopped}`;
  const [places, documents] = [countOf(files), files.length];
  const found = t(
    '{0} in {1}.',
    plural(places, '{0} mention|{0} mentions'),
    plural(documents, '{0} document|{0} documents'),
  );
  return `${found}${stopped}`;
}

const countOf = (files: readonly MentionFile[]): number =>
  files.reduce((sum, { lines }) => sum + lines.length, 0);

function File({ file: { uri, path, lines } }: { file: MentionFile }): JSX.Element {
  return (
    <li class="mentions">
      <h3>
        <bdi>{path}</bdi> <span class="quiet">{figure(lines.length)}</span>
      </h3>
      <FewList items={lines} most={mostLines} class="mention-lines">
        {(line) => <Line key={JSON.stringify(line.range)} uri={uri} line={line} />}
      </FewList>
    </li>
  );
}

function Line({ uri, line }: { uri: string; line: MentionLine }): JSX.Element {
  const { range, before, named, after } = line;
  return (
    <li>
      <button
        type="button"
        class="link mention"
        onClick={() => {
          send({ type: 'goToMention', uri, range });
        }}
      >
        <span class="quiet line">
          <span class="unseen">{t('line')} </span>
          {range.start.line + 1}
        </span>
        <bdi class="text">
          {before}
          <strong>{named}</strong>
          {after}
        </bdi>
      </button>
    </li>
  );
}
