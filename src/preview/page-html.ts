import { languages } from "../discord/words/languages.ts";
import { PEOPLE } from "./people.ts";

/** The page before anything has happened on it. */
export function pageHtml(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>On the Record: preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page/main.js"></script>
</head>
<body>
<header id="head">
<h1>On the Record</h1>
<p id="holdings"></p>
<label>You are <select id="as">${people()}</select></label>
<label>Language <select id="locale">${locales()}</select></label>
</header>
<main id="main">
<section id="welcome" aria-labelledby="about">
<h2 id="about">The bot as Discord would show it, without Discord</h2>
<p>Nobody but you sees this page. Type a command below, or take one of these:</p>
<ul id="examples"></ul>
</section>
<div id="channel" role="log" aria-label="Messages"></div>
<form id="composer">
<ul id="suggestions" role="listbox" aria-label="Suggestions" hidden></ul>
<label for="message">Message</label>
<div class="field">
<input id="message" type="text" role="combobox" aria-expanded="false" aria-controls="suggestions" aria-autocomplete="list" aria-describedby="keys" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="6000" placeholder="/ask, /said, /compare …" autofocus>
<button>Send</button>
</div>
<p id="keys">Type / for commands. Arrow keys and Tab take a suggestion, Escape leaves them, Enter sends.</p>
<p id="hint" role="status"></p>
</form>
</main>
<dialog id="inspector" aria-label="Inspector"></dialog>
</body>
</html>
`;
}

function people(): string {
  const names = { host: "the host", member: "a member" } as const;
  return Object.entries(PEOPLE)
    .map(([who, id]) => option(who, who === "host" ? names.host : names.member, ` data-id="${id}"`))
    .join("");
}

/** Each language by its own name: "Deutsch". */
function locales(): string {
  return Object.keys(languages)
    .map((locale) => {
      const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
      return option(locale, name, locale === "en-GB" ? " selected" : "");
    })
    .join("");
}

function option(value: string, name: string, more: string): string {
  return `<option value="${value}"${more}>${name}</option>`;
}
