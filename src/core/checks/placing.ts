import type { Position, TextRange } from '../dossier/origin';
import type { Finding, Remark, RemarkFix, Span } from './finding';
import type { Passage } from './passage';

/** Ways from offsets of a passage to lines and characters, counted from its first line. */
export function placedFrom({ flat, raw }: Passage): {
  readonly fromText: (remark: Remark) => Finding;
  readonly fromRaw: (
    remark: Omit<Remark, 'start' | 'end'> & { readonly rawStart: number; readonly rawEnd: number },
  ) => Finding;
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
  const placed = (
    { check, severity, message, entity, related, fixes }: Omit<Remark, 'start' | 'end'>,
    span: Span,
    toRaw: (span: Span) => Span,
  ): Finding => ({
    check,
    severity,
    range: range(span),
    text: raw.slice(span.start, span.end).replace(/\s+/g, ' '),
    message,
    ...(entity !== undefined && { entity }),
    related,
    fixes: fixes.map((fix) => placedFix(fix, (edit) => range(toRaw(edit)), position(span.end))),
  });
  return {
    fromText: (remark) => placed(remark, inRaw(remark), inRaw),
    fromRaw: (remark) =>
      placed(remark, { start: remark.rawStart, end: remark.rawEnd }, (span) => span),
  };
}

function placedFix(
  { title, edits, cite }: RemarkFix,
  range: (span: Span) => TextRange,
  end: Position,
): Finding['fixes'][number] {
  return {
    title,
    edits: edits.map((edit) => ({ range: range(edit), newText: edit.newText })),
    ...(cite && { cite: { at: end, sources: cite } }),
  };
}

/** A finding on lines that begin at another. */
export function placedFinding(finding: Finding, line: number): Finding {
  if (line === 0) return finding;
  const moved = ({ start, end }: TextRange): TextRange => ({
    start: { ...start, line: start.line + line },
    end: { ...end, line: end.line + line },
  });
  return {
    ...finding,
    range: moved(finding.range),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ range, newText }) => ({ range: moved(range), newText })),
      ...(fix.cite && {
        cite: { ...fix.cite, at: { ...fix.cite.at, line: fix.cite.at.line + line } },
      }),
    })),
  };
}
