import type { Position, TextRange } from '../dossier/origin';
import type { DraftFix, Finding, Remark, RemarkFix, Span } from './finding';
import type { Passage } from './passage';

/** Ways from offsets of a passage to lines and characters, counted from its first line. */
export function placedFrom({ flat, raw }: Passage): {
  readonly fromText: (remark: Remark) => Finding;
  readonly fromRaw: (
    remark: Omit<Remark, 'start' | 'end'> & { readonly rawStart: number; readonly rawEnd: number },
  ) => Finding;
  /** Where a stretch of the text stands, and with what markup. */
  readonly spotOf: (span: Span) => { readonly range: TextRange; readonly written: string };
} {
  const starts = [0];
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1);
  const position = (offset: number): Position => {
    let line = starts.length - 1;
    while (line > 0 && (starts[line] ?? 0) > offset) line--;
    return { line, character: offset - (starts[line] ?? 0) };
  };
  const range = ({ start, end }: Span): TextRange => ({
    start: position(start),
    end: position(end),
  });
  const inRaw = ({ start, end }: Span): Span => {
    const from = flat.offsets[start] ?? 0;
    return { start: from, end: end > start ? (flat.offsets[end - 1] ?? 0) + 1 : from };
  };
  const wordsOf = ({ start, end }: Span): string => raw.slice(start, end).replace(/\s+/g, ' ');
  const placed = (
    { check, severity, message, entity, related, fixes }: Omit<Remark, 'start' | 'end'>,
    span: Span,
    toRaw: (span: Span) => Span,
  ): Finding => ({
    check,
    severity,
    range: range(span),
    text: wordsOf(span),
    message,
    ...(entity !== undefined && { entity }),
    related,
    fixes: fixes.map((fix) => placedFix(fix, (edit) => range(toRaw(edit)), position(span.end))),
  });
  return {
    fromText: (remark) => placed(remark, inRaw(remark), inRaw),
    fromRaw: (remark) =>
      placed(remark, { start: remark.rawStart, end: remark.rawEnd }, (span) => span),
    spotOf: (span) => ({ range: range(inRaw(span)), written: wordsOf(inRaw(span)) }),
  };
}

function placedFix(
  { title, edits, cite }: RemarkFix,
  range: (span: Span) => TextRange,
  end: Position,
): DraftFix {
  return {
    title,
    edits: edits.map((edit) => ({ range: range(edit), newText: edit.newText })),
    ...(cite && { cite: { at: end, sources: cite } }),
  };
}

/** A finding on lines that begin at another; its fixes, which few ask for, get their place when someone does. */
export function placedFinding(finding: Finding, line: number): Finding {
  if (line === 0) return finding;
  const { check, severity, text, message, entity, related } = finding;
  return {
    ...{ check, severity, text, message, related },
    ...(entity !== undefined && { entity }),
    range: placedRange(finding.range, line),
    get fixes() {
      return finding.fixes.map((fix) => movedFix(fix, line));
    },
  };
}

const movedFix = ({ title, edits, cite }: DraftFix, line: number): DraftFix => ({
  title,
  edits: edits.map(({ range, newText }) => ({ range: placedRange(range, line), newText })),
  ...(cite && { cite: { ...cite, at: { ...cite.at, line: cite.at.line + line } } }),
});

/** A range on lines that begin at another. */
export const placedRange = ({ start, end }: TextRange, line: number): TextRange => ({
  start: { line: start.line + line, character: start.character },
  end: { line: end.line + line, character: end.character },
});
