/** How the page looks: light or dark as the system has it, in one column where it is narrow. */
export const pageCss = `
:root {
  color-scheme: light dark;
  --page: #f3f3f5; --panel: #ffffff; --edge: #d5d6dc; --words: #24252b; --quiet: #5a5c66;
  --link: #0552b5; --accent: #4752c4; --on-accent: #ffffff; --press: #e4e5ea; --alone: #eceefd;
  --shown: #fff3bf; --speaker: #8a2be2; --cue: #b34700; --source: #00705a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1a1b1e; --panel: #242529; --edge: #3d3f47; --words: #e6e7eb; --quiet: #a9abb5;
    --link: #7cb7ff; --accent: #5865f2; --on-accent: #ffffff; --press: #3a3c44; --alone: #2b2e48;
    --shown: #4d4316; --speaker: #c79bff; --cue: #ffac6b; --source: #5fd9bb;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; height: 100dvh; display: grid; grid-template: auto 1fr / 1fr;
  background: var(--page); color: var(--words);
  font: 16px/1.45 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere;
}
header {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.25rem;
  padding: .6rem 1rem; background: var(--panel); border-bottom: 1px solid var(--edge);
}
h1 { font-size: 1.1rem; margin: 0; }
h2 { font-size: 1.1rem; margin: .5rem 0; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
header p { margin: 0 auto 0 0; color: var(--quiet); }
main { display: grid; grid-template: 1fr auto / 1fr; grid-auto-flow: row; min-height: 0; overflow: hidden; }
#welcome { padding: 0 1rem; grid-area: 1 / 1; max-width: 46rem; }
#welcome:has(+ #channel > *) { display: none; }
#examples { padding: 0; list-style: none; display: grid; gap: .4rem; justify-items: start; }
#examples button { text-align: left; font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .875rem; }
#channel { grid-area: 1 / 1; overflow-y: auto; padding: .5rem 1rem 1rem; }
#channel:empty { display: none; }
article { max-width: 46rem; padding: .5rem 0 .75rem; }
article.private { background: var(--alone); border-radius: .5rem; padding: .5rem .75rem .75rem; }
article[aria-busy=true] { opacity: .6; }
article p { margin: 0 0 .25rem; }
.used { color: var(--quiet); font-size: .875rem; }
.badge { background: var(--accent); color: var(--on-accent); border-radius: .25rem; font-size: .7rem; padding: .05rem .3rem; margin-left: .4rem; }
.container { border: 1px solid var(--edge); background: var(--panel); border-radius: .5rem; padding: .75rem 1rem; display: grid; gap: .5rem; }
.text { white-space: pre-wrap; }
.text, blockquote, .article, h2, dd { unicode-bidi: plaintext; }
.section { display: flex; gap: .75rem; align-items: flex-start; justify-content: space-between; }
.section > a { flex: none; }
blockquote { margin: 0; padding-left: .75rem; border-left: .25rem solid var(--edge); }
hr { width: 100%; border: 0; border-top: 1px solid var(--edge); margin: .25rem 0; }
small { color: var(--quiet); font-size: .8125rem; }
.text > small, .text > strong, blockquote > small { display: block; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .875rem; white-space: pre-wrap; }
code, pre, .mention { background: var(--press); border-radius: .25rem; padding: 0 .2rem; }
pre { padding: .5rem; margin: 0; }
.spoiler { background: var(--press); }
.row, .tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.tools { margin-top: .4rem; font-size: .8125rem; color: var(--quiet); }
button, .section > a, summary {
  font: inherit; color: var(--words); background: var(--press); border: 1px solid transparent;
  border-radius: .4rem; padding: .3rem .7rem; cursor: pointer; min-height: 2rem;
}
.section > a { text-decoration: none; }
.tools button { background: none; padding: .1rem .3rem; min-height: 1.5rem; color: var(--link); text-decoration: underline; }
button:disabled { opacity: .5; cursor: default; }
button[aria-pressed=true] { border-color: var(--accent); font-weight: 600; }
:focus-visible { outline: .15rem solid var(--link); outline-offset: .1rem; }
.menu summary { display: inline-block; list-style: none; }
.menu summary::after { content: " ▾" / ""; }
.menu ul { list-style: none; margin: .4rem 0 0; padding: 0; display: grid; gap: .25rem; justify-items: start; }
.menu button { text-align: left; }
.menu small { display: block; }
#composer { position: relative; padding: .6rem 1rem; background: var(--panel); border-top: 1px solid var(--edge); }
#composer > label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.field { display: flex; gap: .5rem; max-width: 46rem; }
input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: .4rem; padding: .35rem .6rem; min-width: 0; }
input { flex: 1; }
#keys, #hint { margin: .3rem 0 0; font-size: .8125rem; color: var(--quiet); min-height: 1.2em; }
#hint { color: var(--cue); }
#suggestions {
  position: absolute; bottom: 100%; left: 1rem; right: 1rem; max-width: 46rem; max-height: 40dvh; overflow-y: auto; margin: 0 0 .25rem; padding: .25rem;
  list-style: none; background: var(--panel); border: 1px solid var(--edge); border-radius: .5rem; box-shadow: 0 .25rem 1rem #0003;
}
#suggestions li { display: flex; justify-content: space-between; gap: 1rem; padding: .3rem .5rem; border-radius: .3rem; cursor: pointer; }
#suggestions li[aria-selected=true] { background: var(--press); }
#suggestions small { text-align: right; overflow-wrap: normal; flex: 0 1 auto; }
#inspector {
  position: static; width: auto; height: auto; max-width: none; max-height: none; min-width: 0; margin: 0; padding: .75rem 1rem; overflow-y: auto;
  color: inherit; background: var(--panel); border: 0; border-left: 1px solid var(--edge);
}
.close { margin-left: auto; }
.text ul, .text ol { margin: 0; padding-left: 1.5rem; }
.place { color: var(--quiet); margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: .5rem 0; font-size: .875rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; font-size: .8125rem; }
.article { white-space: pre-wrap; border: 1px solid var(--edge); border-radius: .5rem; padding: .75rem; max-height: 45dvh; overflow-y: auto; position: relative; }
.cut { color: var(--quiet); font-size: .8125rem; }
mark { color: inherit; background: var(--shown); }
.legend .shown { background: var(--shown); }
.said { font-weight: 600; }
.speaker, .cue, .source { text-decoration-line: underline; text-decoration-thickness: .18em; text-underline-offset: .2em; }
.speaker { text-decoration-color: var(--speaker); }
.cue { text-decoration-color: var(--cue); text-decoration-style: double; text-decoration-thickness: .12em; }
.source { text-decoration-color: var(--source); text-decoration-style: dotted; }
.cue.source { text-decoration: underline double .12em var(--cue); border-bottom: .18em dotted var(--source); }
@media (min-width: 62rem) {
  body { grid-template: auto 1fr / minmax(0, 1fr) minmax(22rem, 38%); }
  header { grid-column: 1 / -1; }
  .close { display: none; }
}
@media (max-width: 61.99rem) {
  #inspector { position: fixed; inset: 0; border: 0; }
  .section { flex-direction: column; }
}
@media (max-height: 30rem) {
  body { height: auto; min-height: 100dvh; }
  main { overflow: visible; }
  #channel { overflow: visible; }
}
@media (prefers-reduced-motion: no-preference) { #channel { scroll-behavior: smooth; } }
`;
