/** The look of a report: light and dark, narrow and wide, and on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f5f6f8; --ink: #1b1d22; --quiet: #5a6070; --line: #dcdfe6; --empty: #e3e6ec;
  --accent: #1d5bd0; --soft: #9fb8e6; --note: #2a5fc0; --caution: #b07a08; --stop: #d0491f; --hold: #a3123d; --good: #23724a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #202226; --wash: #17181b; --ink: #eceef2; --quiet: #a9afbb; --line: #3d4149; --empty: #3a3e46;
    --accent: #9bbcff; --soft: #4f6796; --note: #95b8ff; --caution: #f0c060; --stop: #ff8f6b; --hold: #ff7d9c; --good: #7fd3a4;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--wash); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
main { max-width: 74rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h1 { font-size: clamp(1.6rem, 4vw, 2.3rem); line-height: 1.2; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .35rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; max-width: 68ch; }
ul { list-style: none; margin: 0; padding: 0; }
.quiet, .lead { color: var(--quiet); }
.quiet { font-weight: 400; font-size: .875rem; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 1.5rem; margin-top: 1.25rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin-top: 1.25rem; }
.fact { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 1rem 1.1rem; }
.fact b { display: block; font-size: 1.9rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.fact.bad b { color: var(--stop); }
.fact.good b { color: var(--good); }
.fill-empty { fill: var(--empty); } .fill-note { fill: var(--note); } .fill-caution { fill: var(--caution); }
.fill-stop { fill: var(--stop); } .fill-hold { fill: var(--hold); } .fill-good { fill: var(--good); }
.fill-quiet { fill: var(--quiet); } .fill-target { fill: var(--ink); } .fill-accent { fill: var(--accent); } .fill-soft { fill: var(--soft); }
.fill-plain { fill: var(--accent); }
.back-empty { background: var(--empty); } .back-note { background: var(--note); } .back-caution { background: var(--caution); }
.back-stop { background: var(--stop); } .back-hold { background: var(--hold); } .back-accent { background: var(--accent); }
.back-soft { background: var(--soft); }
.key { display: inline-block; width: .8em; height: .8em; border-radius: 3px; margin-right: .4em; }
.board { display: grid; gap: 1.25rem; margin-top: 1.25rem; }
.shelf { display: grid; grid-template-columns: 9rem 1fr; gap: .5rem 1rem; }
.shelf h3 { padding-top: .6rem; } .shelf h3 .quiet { display: block; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: .6rem; }
.tiles li { display: grid; }
.tile {
  display: flex; flex-direction: column; gap: .2rem; text-decoration: none; padding: .7rem .8rem;
  border: 1px solid var(--line); border-radius: 10px; font-size: .875rem; line-height: 1.35;
}
.tile:hover { border-color: var(--accent); }
.tile.lacking { border-style: dashed; border-color: var(--stop); }
.tile .name { flex: 1; }
.steps { display: flex; flex-wrap: wrap; gap: .2rem .8rem; margin-top: .35rem; }
.step { display: inline-flex; align-items: center; gap: .4rem; font-size: .75rem; color: var(--quiet); white-space: nowrap; }
.step i { font-style: normal; color: var(--ink); }
.glyph { flex: none; }
.guard { font-size: .75rem; color: var(--good); margin-top: .35rem; }
figure { margin: 0; }
figcaption { font-weight: 600; margin-bottom: .4rem; }
.mix { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem; margin-top: 1rem; }
.strip { display: block; width: 100%; height: 2.2rem; border-radius: 8px; }
.strip.thin { height: 1rem; border-radius: 3px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin-top: .6rem; font-size: .875rem; }
.corpora { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.75rem; margin-top: 1rem; }
.waffle { display: block; width: 100%; height: auto; margin: .5rem 0; }
.bullets { display: grid; gap: .55rem; margin-top: 1rem; }
.bullet { display: grid; grid-template-columns: minmax(12rem, 24rem) 1fr 11rem; gap: .25rem 1rem; align-items: center; font-size: .925rem; }
.track { display: block; width: 100%; height: 1.1rem; border-radius: 3px; }
.value { font-variant-numeric: tabular-nums; }
.bells { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 31rem), 1fr)); gap: .1rem 2.5rem; margin-top: 1.25rem; }
.bell { display: grid; grid-template-columns: 5.2rem minmax(4rem, 16rem) 6.2rem 1fr; gap: .75rem; align-items: center; font-size: .875rem; min-height: 1.7rem; }
.bell svg { display: block; width: 100%; height: auto; max-height: 1.2rem; }
.rail { stroke: var(--empty); stroke-width: 2; } .span { stroke: var(--accent); stroke-width: 3; opacity: .5; }
circle.ring { fill: var(--paper); stroke: var(--accent); stroke-width: 1.6; } circle.dot { fill: var(--accent); }
.wings { margin-top: 1rem; display: grid; gap: .3rem; }
.wing { display: grid; grid-template-columns: 1fr 8.5rem 1fr; gap: .75rem; align-items: center; font-size: .925rem; text-align: center; }
.wing b { font-weight: 500; }
.wing.head { color: var(--quiet); font-size: .875rem; }
.wing.head span:first-child { text-align: right; padding-right: 2.1rem; } .wing.head span:last-child { text-align: left; padding-left: 2.1rem; }
.side { display: flex; align-items: center; gap: .5rem; } .side.left { flex-direction: row-reverse; }
.side .quiet { min-width: 1.6rem; } .side.left .quiet { text-align: left; } .side.right .quiet { text-align: right; }
.months { margin-top: 1rem; display: grid; gap: .5rem; }
.months li { display: grid; grid-template-columns: 9rem 1fr auto; gap: .75rem; align-items: start; }
.dots { display: flex; flex-wrap: wrap; gap: .25rem; padding-top: .3rem; }
.dots a { display: block; line-height: 0; padding: 1px; } .dots circle { fill: var(--accent); }
.dots.never circle { fill: none; stroke: var(--stop); stroke-width: 1.5; }
.needs-list li { padding: .45rem 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: minmax(9rem, 20rem) 1fr; gap: .25rem 1rem; }
.needs-list li:first-child { border-top: 0; }
.scroll { margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--quiet); font-weight: 500; }
tbody th { font-weight: 400; min-width: 12rem; } tbody th b { display: block; }
.category th { font-weight: 600; font-size: 1rem; padding-top: 1.5rem; border-top: 0; }
tr:target { background: color-mix(in srgb, var(--accent) 14%, transparent); }
.needs { display: block; color: var(--stop); }
.alarm, td .step { display: flex; align-items: center; white-space: nowrap; }
.examples { display: block; } .day { white-space: nowrap; }
footer { margin-top: 2rem; color: var(--quiet); font-size: .875rem; }
@media (max-width: 46rem) {
  .card { padding: 1.1rem; }
  .shelf { grid-template-columns: 1fr; } .shelf h3 { padding: 0; } .shelf h3 .quiet { display: inline; }
  .bullet { grid-template-columns: 1fr; } .bullet + .bullet { margin-top: .5rem; }
  .bell { grid-template-columns: 4.8rem minmax(0, 16rem) 5.5rem; } .bell .wrong { display: none; }
  .wing { grid-template-columns: 1fr 6.5rem 1fr; gap: .4rem; font-size: .8rem; }
  .months li { grid-template-columns: 1fr auto; } .months .dots { grid-row: 2; grid-column: 1 / -1; }
  .needs-list li { grid-template-columns: 1fr; }
  .clauses thead { display: none; }
  .clauses, .clauses tbody, .clauses tr, .clauses th, .clauses td { display: block; width: 100%; }
  .clauses tr:not(.category) { border-top: 1px solid var(--line); padding: .75rem 0; }
  .clauses th, .clauses td { border: 0; padding: .15rem 0; }
  .clauses td { display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; }
  .clauses td::before { content: attr(data-label); color: var(--quiet); }
  .clauses td > * { grid-column: 2; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --wash: #fff; --ink: #111; --quiet: #444; --line: #ccc; --empty: #e3e6ec;
    --accent: #1d5bd0; --soft: #9fb8e6; --note: #2a5fc0; --caution: #b07a08; --stop: #d0491f; --hold: #a3123d; --good: #23724a; }
  * { print-color-adjust: exact; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  .card { border: 0; padding: 0; margin-top: 1.5rem; } .card, .fact { border-radius: 0; }
  .shelf, .tile, figure, .bullet, .bell, .wing, tr { break-inside: avoid; } h2, h3, .category { break-after: avoid; }
  thead { display: table-header-group; }
}
@media (forced-colors: active) { svg { forced-color-adjust: none; } }
`;
