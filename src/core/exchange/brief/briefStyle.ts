/**
 * How a brief looks: a paper to read on a screen, light or dark, and to print on A4 or Letter. It
 * holds no character that HTML would need escaped.
 */
export const briefStyle = `
:root {
  --ink: #1b1f24; --quiet: #59636e; --ground: #ffffff; --line: #d5dae0; --strong-line: #8b949e;
  --link: #1d5a99; --mark: #8a4b00; --tint: #f4f6f8;
  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #dfe3e8; --quiet: #9aa4af; --ground: #16191d; --line: #333a42; --strong-line: #5c6670;
    --link: #82b8f0; --mark: #e6ab5e; --tint: #1f242a;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 400 1rem/1.5 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'DejaVu Serif', Georgia, serif; }
main { max-width: 58rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
h1, h2, h3, p, dl, dd, ul, ol, figure { margin: 0; padding: 0; }
h1 { font-size: 2.3rem; font-weight: 600; line-height: 1.15; letter-spacing: -0.015em; text-wrap: balance; }
h2 { font-size: 1.4rem; font-weight: 600; line-height: 1.25; margin-bottom: 0.9rem; padding-top: 0.5rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; font-weight: 600; margin: 1.5rem 0 0.4rem; }
bdi { overflow-wrap: anywhere; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
header { margin-bottom: 1.75rem; }
.kicker, .dates, nav, th[scope='col'], .counts, .grade, .kind, .legend, figcaption, .disputed, .date, .number, .cites {
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
}
.kicker { margin-bottom: 0.5rem; font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--quiet); }
.scope { margin-top: 0.6rem; font-size: 1.15rem; color: var(--quiet); text-wrap: pretty; }
.dates { display: flex; flex-wrap: wrap; gap: 0.2rem 2rem; margin-top: 0.9rem; font-size: 0.85rem; }
.dates div { display: flex; gap: 0.5rem; }
.dates dt, .quiet, .script, .kind { color: var(--quiet); }
nav { margin-bottom: 2.5rem; padding: 0.6rem 0; border: solid var(--line); border-width: 1px 0; font-size: 0.85rem; }
nav ol { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; list-style: none; }
section[id] { margin-top: 3rem; scroll-margin-top: 1rem; }
.counts { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; }
.counts div { display: flex; flex-direction: column-reverse; }
.counts dt { font-size: 0.8rem; color: var(--quiet); }
.counts dd { font-size: 1.5rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.panes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 3rem; margin-top: 0.5rem; }
.panes ul { list-style: none; }
.panes li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 0.75rem; padding: 0.25rem 0; border-top: 1px solid var(--line); }
.panes .plain li { display: block; }
.panes section:nth-child(3) li { grid-template-columns: 2.5rem minmax(0, 1fr); }
.date { font-size: 0.85rem; line-height: 1.75; font-variant-numeric: tabular-nums; color: var(--quiet); }
figure { padding: 0.75rem; background: #ffffff; border: 1px solid var(--line); border-radius: 3px; }
figure svg { display: block; width: 100%; height: auto; max-height: 42rem; }
figcaption { margin-top: 0.6rem; font-size: 0.85rem; line-height: 1.45; color: #59636e; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 0.95rem; line-height: 1.45; }
th, td { padding: 0.45rem 1rem 0.45rem 0; text-align: start; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { padding-bottom: 0.3rem; font-size: 0.8rem; color: var(--quiet); border-bottom: 1px solid var(--strong-line); }
tbody tr { border-top: 1px solid var(--line); }
tbody tr:first-child { border-top: 0; }
.chronology th[scope='row'] { font-weight: 600; }
.chronology thead th:nth-child(1) { width: 8.5rem; }
.chronology thead th:nth-child(2) { width: 42%; }
.chronology thead th:nth-child(4) { width: 17%; }
td p, th p { margin-top: 0.1rem; font-size: 0.9rem; font-weight: 400; color: var(--quiet); }
.group th { padding-top: 1rem; font-weight: 600; border-bottom: 1px solid var(--strong-line); }
.group + tr { border-top: 0; }
.actors th[scope='row'] { font-weight: 600; }
.actors thead th:nth-child(1) { width: 42%; }
.actors thead th:nth-child(3) { width: 4rem; }
.actors .script { font-weight: 400; }
th.number, .number { text-align: end; font-size: 0.85rem; font-variant-numeric: tabular-nums; }
.figures { margin-bottom: 1.5rem; }
.figures tr:not(.first) { border-top: 0; }
.figures thead th:nth-child(1) { width: 24%; }
.figures thead th:nth-child(3) { width: 7rem; }
.figures thead th:nth-child(4) { width: 4rem; }
.figures thead th:nth-child(5) { width: 20%; }
.figures .value { font-weight: 600; font-variant-numeric: tabular-nums; }
.figures td:last-child { font-size: 0.85rem; }
.kind { font-size: 0.85rem; font-weight: 400; }
.disputed { margin-left: 0.4rem; font-size: 0.85rem; color: var(--mark); }
.grade { display: inline-block; padding: 0 0.35em; font-size: 0.75rem; font-weight: 600; line-height: 1.5; border: 1px solid var(--strong-line); border-radius: 3px; white-space: nowrap; }
.cites { margin-left: 0.1em; font-size: 0.7em; font-weight: 400; line-height: 0; }
.legend { max-width: 44rem; font-size: 0.85rem; line-height: 1.5; color: var(--quiet); }
.sources { margin-top: 0.9rem; padding-left: 2.6rem; font-size: 0.92rem; line-height: 1.45; }
.sources li { padding: 0.15rem 0 0.15rem 0.3rem; }
.sources li::marker { font-variant-numeric: tabular-nums; color: var(--quiet); }
.sources :target, tr:target { background: var(--tint); }
.address { overflow-wrap: anywhere; text-decoration: underline; text-decoration-color: var(--strong-line); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
@media (max-width: 40rem) {
  main { padding-top: 2rem; }
  h1 { font-size: 1.8rem; }
  .chronology thead, .chronology td:last-child { display: none; }
  .chronology tr { display: block; padding: 0.4rem 0; }
  .chronology td, .chronology th[scope='row'] { display: block; width: auto; padding: 0; }
}
@page {
  margin: 18mm 17mm 20mm;
  @bottom-right { content: counter(page); font: 8pt system-ui, 'DejaVu Sans', sans-serif; color: #59636e; }
}
@media print {
  :root { --ink: #000000; --quiet: #444c56; --line: #c4cad1; --link: #000000; --mark: #000000; }
  html { font-size: 9.5pt; }
  body { line-height: 1.38; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  section[id] { margin-top: 22pt; }
  h2, h3, .group, thead { break-after: avoid; }
  tr, li, figure, .counts { break-inside: avoid; }
  thead { display: table-header-group; }
  figure { padding: 0; border: 0; }
  figure svg { max-height: 150mm; }
  .panes { grid-template-columns: 1fr 1fr; gap: 0 18pt; }
  .group th { padding-top: 8pt; }
  th, td { padding-top: 0.3rem; padding-bottom: 0.3rem; }
  p, li { orphans: 3; widows: 3; }
  .grade { border-color: #444c56; }
}
`;
