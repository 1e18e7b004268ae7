import { toSay } from '../spoken';
/** A question that an assistant can put to the library: what a model is told of it. */
export interface ToolSpec {
  readonly name: ToolName;
  readonly title: string;
  /** For the model: what it answers, when to ask, when not, and what bounds the answer. */
  readonly description: string;
  readonly inputSchema: ToolSchema;
}

/** The names of the tools, the same for every host. */
export type ToolName = 'dossier_lookup' | 'dossier_events' | 'dossier_figures' | 'dossier_check';

/** The part of JSON Schema (draft-07) that the tools' input needs. */
export interface ToolSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, ToolField>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** One field of the input. */
export type ToolField =
  | { readonly type: 'string'; readonly description: string }
  | {
      readonly type: 'integer';
      readonly description: string;
      readonly minimum: number;
      readonly maximum: number;
    };

const text = (description: string): ToolField => ({ type: 'string', description });

const fields = <Name extends string>(
  properties: Readonly<Record<Name, ToolField>>,
  required: readonly NoInfer<Name>[],
): ToolSchema => ({ type: 'object', properties, required, additionalProperties: false });

const date = 'An EDTF date: 2021, 2021-04, 2021-04-06, 2021-04-06/2021-04-07.';
const onlyTheRecord =
  'Answers only from the dossiers that are loaded, with sources and Admiralty grades; what they do not hold is said to be “not in the dossier”, which does not mean that it is untrue.';

/** The four tools. */
export const toolSpecs: readonly ToolSpec[] = [
  {
    name: 'dossier_lookup',
    title: toSay('Look up a name in the dossier'),
    description: `Who or what a person, state, organisation, place, project, event or source of the analyst’s dossiers is: names in all scripts, office at a date, summary, figures with their disputes, latest events, sources. Use it before stating a title, an office, a spelling or a relation of someone the analyst writes about. Not for general knowledge, and not for events in a period: ask dossier_events. ${onlyTheRecord}`,
    inputSchema: fields(
      {
        name: text('A name in any spelling or script, or an id of the dossier.'),
        asof: text(
          `The date for which offices are given. ${date} Without it, that of the dossier.`,
        ),
      },
      ['name'],
    ),
  },
  {
    name: 'dossier_events',
    title: toSay('List events of the dossier'),
    description: `Events of the dossiers in order of date, each with date, participants, place and sources. Use it for chronologies, for “what happened between … and …”, and for “when did … last …”. Give at least one of the fields, else all events are counted and the latest listed. ${onlyTheRecord}`,
    inputSchema: fields(
      {
        about: text('A name or id: events it takes part in, is the place of, or is the matter of.'),
        and: text('A second name or id that must be in the same events.'),
        from: text(`The first date. ${date}`),
        to: text(`The last date. ${date}`),
        words: text('Words that must occur in the name or the summary of the event.'),
        limit: {
          type: 'integer',
          description: 'How many events at most; the latest are given. 20 where it is absent.',
          minimum: 1,
          maximum: 100,
        },
      },
      [],
    ),
  },
  {
    name: 'dossier_figures',
    title: toSay('Figures of the dossier, disputes included'),
    description: `What was stated about a figure of something in the dossiers: every value with unit, who said it, when, where, and how it is graded. Values that contradict each other stand side by side as DISPUTED: report them so, never as one value or an average. Use it before writing any number, cost, length, capacity, share or opening date. ${onlyTheRecord}`,
    inputSchema: fields(
      {
        of: text('The name or id of the project, agreement, event, organisation or person.'),
        what: text('Which figure, for example “capacity”, “cost”, “length”; all where absent.'),
      },
      ['of'],
    ),
  },
  {
    name: 'dossier_check',
    title: toSay('Hold a text against the dossier'),
    description: `Checks a draft against the dossiers: superseded names, offices at the date, figures and dates that the record contradicts or disputes, one name spelled two ways, unknown citation keys. Each finding says where, what the record says, and on whose word. Use it after writing or editing a passage on what the dossiers cover. It does not judge style, and no finding does not mean that all is true: only what the dossiers hold can be checked.`,
    inputSchema: fields(
      {
        text: text('The draft, 200,000 characters at most.'),
        language: text('markdown (where it is absent), plaintext, latex, asciidoc …'),
        asof: text(`The date that the text is about, where it does not say so. ${date}`),
      },
      ['text'],
    ),
  },
];
