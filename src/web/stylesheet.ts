import { grounds, readablePair } from './colour.ts'

/**
 * The one stylesheet: own few rules, light and dark, from 320 px up, for print too.
 * @param colour main colour, `#rrggbb`
 */
export function stylesheetFor(colour: string): string {
  return palette(colour) + rules
}

function palette(colour: string): string {
  const { light, dark } = readablePair(colour)
  return `:root {
  color-scheme: light dark; --band: ${colour}; --measure: 72rem;
  --paper: ${grounds.light[0]}; --panel: ${grounds.light[1]}; --ink: #1b2430; --soft: #4d5b6b; --line: #cdd6df; --edge: #76838f; --accent: ${light}; --mark: #fff3c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: ${grounds.dark[0]}; --panel: ${grounds.dark[1]}; --ink: #e8edf2; --soft: #a9b6c4; --line: #3a4857; --edge: #8794a1; --accent: ${dark}; --mark: #2c2a1c;
  }
}
`
}

const rules = `*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 "Source Sans 3", "Segoe UI", system-ui, -apple-system, Roboto, "Liberation Sans", sans-serif;
  overflow-wrap: break-word; min-height: 100vh; display: flex; flex-direction: column;
}
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
h1, h2 { line-height: 1.2; text-wrap: balance; font-weight: 650; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.6rem); margin: 0 0 1.2rem; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .8rem; }
p { margin: 0 0 1rem; max-width: 42rem; }

.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header.site, main, footer.site { padding: 0 max(1rem, (100vw - var(--measure)) / 2); }
header.site {
  display: flex; flex-wrap: wrap; gap: .3rem 1.8rem; align-items: baseline;
  border-top: 6px solid var(--band); border-bottom: 1px solid var(--line); padding-top: .9rem; padding-bottom: .8rem;
}
header.site .name { font-weight: 700; font-size: 1.25rem; color: var(--ink); text-decoration: none; }
header.site .name { display: flex; gap: .7rem; align-items: center; flex: 1 1 auto; }
header.site .name img { object-fit: contain; }
header.site nav { flex: 1 1 100%; }
header.site nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 0; padding: 0; list-style: none; }
header.site a { display: inline-block; padding: .2rem 0; }
header.site nav a:not(:hover) { text-decoration: none; }
header.site [aria-current] { color: var(--ink); font-weight: 650; text-decoration: none; border-bottom: 2px solid var(--accent); }
main { flex: 1; width: 100%; padding-top: 1.4rem; padding-bottom: 3.5rem; }
footer.site { display: grid; grid-template-columns: 1fr 1fr; gap: 0 3rem; background: var(--panel); border-top: 1px solid var(--line); padding-top: .5rem; padding-bottom: 2.5rem; }
footer.site .wide { grid-column: 1 / -1; }
footer.site h2 { font-size: 1.05rem; margin: 1.4rem 0 .5rem; }
footer.site p { color: var(--soft); font-size: .95rem; margin-bottom: .4rem; max-width: none; }
.formats { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0 0 .8rem; padding: 0; }
.formats a { display: block; padding: .25rem .8rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); text-decoration: none; }
.formats a:hover { border-color: var(--accent); }

.breadcrumbs, .triples, .terms, .facts, h1 { overflow-wrap: anywhere; }
.breadcrumbs { font-size: .92rem; color: var(--soft); margin-bottom: 1.8rem; }
.breadcrumbs ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.breadcrumbs li + li::before { content: "›"; margin: 0 .5rem; color: var(--soft); }
.kind { margin: 0 0 .1rem; color: var(--soft); font-size: .95rem; }
.lead { font-size: 1.2rem; }
.iri { color: var(--soft); font-size: .92rem; overflow-wrap: anywhere; }
.plain { list-style: none; margin: 0; padding: 0; }
.inline { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; }
.note { display: block; color: var(--soft); font-size: .9rem; }

.facts, .terms, .legend { margin: 0 0 1.6rem; }
.facts > div, .terms > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0 1.5rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.facts > div:first-child, .terms > div:first-child { border-top: 1px solid var(--line); }
.terms > div { grid-template-columns: minmax(10rem, 19rem) 1fr; }
p:empty { display: none; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.terms dt { color: var(--ink); font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; font-size: .9rem; margin-top: .9rem; color: var(--soft); }
.legend > div { display: flex; gap: 0 .5rem; align-items: baseline; }

.badge {
  display: inline-block; padding: 0 .5em; border: 1px solid currentColor; border-radius: .8em;
  font-size: .78rem; line-height: 1.5; color: var(--soft); white-space: nowrap;
}
.badge.stated { border-style: solid; }
.badge.resolved { border-style: dashed; }
.badge.inferred { border-style: dotted; }
.badge.curated { border-style: double; border-width: 3px; }

.answer.presumed { font-weight: 500; }
.answer.possible { font-weight: 400; font-style: italic; }

.prose { max-width: 44rem; hyphens: auto; }
.prose li + li { margin-top: .5rem; }
.search { display: flex; gap: .4rem; min-width: 0; position: relative; }
.search [role="listbox"] {
  position: absolute; z-index: 2; top: 100%; inset-inline: 0; margin: .2rem 0 0; padding: .3rem 0; list-style: none; max-height: 24rem; overflow: auto;
  font-size: 1rem; background: var(--paper); border: 1px solid var(--edge); border-radius: .3rem; box-shadow: 0 .4rem 1rem rgb(0 0 0 / .25);
}
.search [role="option"] { padding: .4rem .9rem; cursor: pointer; border-inline-start: 4px solid transparent; }
.search [role="option"]:hover, .search [aria-selected="true"] { background: var(--panel); border-color: var(--accent); }
.search input[type="search"] { flex: 1 1 12rem; min-width: 0; }
header.site .search { flex: 0 1 26rem; }
.statements-of li { display: grid; grid-template-columns: 8rem 1fr; gap: 0 1rem; padding: .2rem 0; }
.search input, .search button { font: inherit; min-height: 2.4rem; padding: .2rem .8rem; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: .3rem; }
.search button { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; }
button, textarea { font: inherit; max-width: 100%; padding: .3rem .9rem; border: 1px solid var(--edge); border-radius: .3rem; color: var(--ink); background: var(--paper); }
button { min-height: 2.6rem; background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; }
textarea { width: 100%; font-family: "Cascadia Code", "SF Mono", Consolas, "Liberation Mono", monospace; font-size: .9rem; }
::placeholder { color: var(--soft); opacity: 1; }
.hero .search, main > .search { max-width: 42rem; margin: 1.4rem 0 .5rem; font-size: 1.1rem; }
.hero .search input, .hero .search button, main > .search input, main > .search button { min-height: 3rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 3rem; }
.entries li { padding: .55rem 0; border-top: 1px solid var(--line); }
.entries li:last-child { border-bottom: 1px solid var(--line); }
.entries + p { margin-top: 1rem; }
.amount { color: var(--soft); font-weight: 400; }
.correction { margin-top: 2.6rem; padding: .3rem 1.2rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); border-radius: .4rem; }
.correction h2 { margin-top: .9rem; }

.timeline { margin: 0 0 1.6rem; }
.lane { display: grid; grid-template-columns: minmax(12rem, 22rem) 1fr; gap: 0 1.5rem; align-items: center; }
.lane + .lane { border-top: 1px solid var(--line); }
.lane > div { padding: .5rem 0; min-width: 0; overflow-wrap: anywhere; }
.lane strong { font-weight: 600; }
.bars { display: block; width: 100%; height: 0; min-height: max(100%, 1.75rem); }
.middle { overflow: visible; }
.axis { display: block; width: 100%; height: 2.2rem; overflow: visible; font-size: .82rem; }
.axis text { fill: var(--soft); text-anchor: middle; }
.axis .now { fill: var(--ink); font-weight: 600; }
.grid { stroke: var(--line); }
.today { stroke: var(--ink); stroke-dasharray: 2 3; }
.bar { stroke: var(--accent); stroke-width: 1.5; fill: var(--paper); }
.bar.certain { fill: var(--accent); }
.bar.presumed { fill: color-mix(in srgb, var(--accent) 30%, var(--paper)); }
.bar.possible { stroke-dasharray: 4 3; }
.bar.gap { stroke: var(--soft); stroke-dasharray: 1 4; }
.chevron { overflow: visible; fill: none; stroke: var(--accent); stroke-width: 2; }
.sample { width: 28px; height: 16px; }

.ask { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: end; margin: 1.6rem 0; padding: .9rem 1.1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
.ask .field { display: grid; gap: .15rem; margin: 0; min-width: 0; }
.ask .field:has([type="search"]) { flex: 1 1 16rem; }
.ask .note, .ask .asked { flex-basis: 100%; margin: 0; max-width: none; }
.ask label { font-size: .92rem; color: var(--soft); }
.ask input, .ask select, .ask button { font: inherit; min-height: 2.6rem; max-width: 100%; padding: .3rem .7rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem; }
.ask button { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; }

table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .75rem 1.2rem .75rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
.cards thead th { color: var(--soft); font-size: .92rem; padding-block: .3rem; white-space: nowrap; }
.cards td { min-width: 7.5rem; hyphens: auto; }
.cards td:last-child { width: 34%; padding-right: 0; }
.cards .whole td { color: var(--soft); font-style: italic; }
.badge + .quotations { margin-top: .3rem; }
.quotations li + li { margin-top: .5rem; }
q { quotes: "„" "“"; }
.quotations q { font-size: .95rem; }
.source { font-size: .88rem; }
a.source { white-space: nowrap; }
.preview main { padding: .8rem 1rem; }
.preview h1 { font-size: 1.3rem; margin-bottom: .5rem; }

.passages > li { border-inline-start: 4px solid var(--line); padding: .2rem 0 .2rem 1.1rem; margin-bottom: 1.5rem; scroll-margin-top: 1rem; }
.passages > li:target { border-color: var(--accent); background: var(--mark); }
blockquote { margin: 0 0 .4rem; max-width: 44rem; font-size: 1.1rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem; list-style: none; margin: 0; padding: 0; }
.counts a { display: block; height: 100%; padding: .9rem 1.1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; text-decoration: none; }
.counts a:hover { border-color: var(--accent); }
.counts strong { display: block; font-size: 1.8rem; line-height: 1.2; color: var(--ink); font-variant-numeric: tabular-nums; }
.examples li { padding: .4rem 0; }
.examples .kind { display: inline-block; min-width: 8.5rem; }
.pager { display: flex; gap: 1.5rem; margin-top: 1.5rem; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .9rem 1.1rem; white-space: pre-wrap; }
code, pre { font-family: "Cascadia Code", "SF Mono", Consolas, "Liberation Mono", monospace; font-size: .9em; }

.statements { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.statements summary { cursor: pointer; }
.statements summary h2 { display: inline; margin: 0; }
.statements[open] summary { margin-bottom: 1rem; }
.triples { margin: 0 0 2rem; font-size: .92rem; }
.triples caption { text-align: start; font-weight: 600; padding-bottom: .3rem; }
.triples th, .triples td { padding: .3rem 1rem .3rem 0; }
.triples th { width: 15rem; font-weight: 400; }
.triples li + li { margin-top: .35rem; }
.literal { white-space: pre-wrap; }
.tag { color: var(--soft); font-size: .85em; }

@media (max-width: 46rem) {
  header.site .search { order: 3; flex-basis: 100%; }
  header.site nav { order: 4; }
  footer.site, .columns { grid-template-columns: 1fr; }
  .facts > div, .terms > div, .lane, .statements-of li { grid-template-columns: 1fr; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards, .cards tbody, .cards tr, .cards td { display: block; width: auto; }
  .cards tr { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem 1rem; margin-bottom: 1rem; }
  .cards td, .cards td:last-child { display: grid; grid-template-columns: 6.5rem 1fr; gap: .8rem; padding: .35rem 0; border: 0; width: auto; }
  .cards td::before { content: attr(data-label); color: var(--soft); font-size: .92rem; }
  .cards td > div { min-width: 0; }
  .cards .whole td { display: block; }
  .cards .whole td::before { content: none; }
  .triples th, .triples td { display: block; width: auto; border: 0; padding: .1rem 0; }
  .triples tr { display: block; border-bottom: 1px solid var(--line); padding: .3rem 0; }
}
@media (max-width: 24rem) {
  .cards td, .cards td:last-child { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; }
  body { font-size: 10.5pt; }
  header.site nav, .language, .formats, .skip, .statements, .ask { display: none; }
  h2 { break-after: avoid; }
  tr, .passages > li { break-inside: avoid; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`

/** A person, in the main colour. */
export function faviconFor(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${readablePair(colour).light}"/><g fill="#fff"><circle cx="16" cy="11" r="5"/><path d="M6 27c0-6 4.5-9 10-9s10 3 10 9z"/></g></svg>
`
}
