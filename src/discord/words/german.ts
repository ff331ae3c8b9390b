import { pluralIn } from "./plural.ts";
import type { Words } from "./words.ts";

const { counted, number, range, listed } = pluralIn("de");

const ARTICLE = { other: "Artikel" };
const STATEMENT = { one: "Aussage", other: "Aussagen" };
const SPEAKER = { one: "Person oder Institution", other: "Personen oder Institutionen" };

/** What the bot says in German. "Sprecher" would be a spokesman, so that whoever says something is a person or an institution. */
export const german: Words = {
  heading: {
    readAs: (typed) => `„${typed}“ wurde als dieser Name gelesen`,
    period({ from, to }) {
      if (from === undefined) return to === undefined ? "ohne zeitliche Grenze" : `bis ${to}`;
      if (to === undefined) return `ab ${from}`;
      return from === to ? `am ${from}` : `vom ${from} bis ${to}`;
    },
    only: {
      quotation: "nur wörtliche Zitate",
      paraphrase: "nur indirekt Wiedergegebenes",
      refusal: "nur abgelehnte Stellungnahmen",
    },
    order: { fit: undefined, newest: "Neuestes zuerst", oldest: "Ältestes zuerst" },
    changed: "Die Artikel haben sich seither geändert; dies ist eine neue Antwort.",
    sharedBy: (member) => `geteilt von ${member}`,
  },
  statement: {
    manners: {
      quotation: "wörtliches Zitat",
      paraphrase: "indirekt wiedergegeben",
      mixed: "indirekt wiedergegeben, teils wörtlich",
      refusal: "Stellungnahme abgelehnt",
    },
    saidOn: (day) => `gesagt am ${day}`,
    saidBetween: (from, to) => `gesagt zwischen dem ${from} und dem ${to}`,
    publishedOn: (day) => `veröffentlicht am ${day}`,
    corrected: "berichtigt",
    basedOn: (sources) => `beruht auf: ${sources}`,
    unnamedSource: "ungenannte Quelle",
    file: "Datei",
    characters: (ranges) => `Zeichen ${ranges}`,
    alsoIn: (place) => `auch in ${place}`,
    alsoInMore: (count) =>
      `auch an ${counted(count, { one: "weiteren Stelle", other: "weiteren Stellen" })}`,
    spokenFor: (who, none) =>
      none
        ? `Nichts direkt von ${who}. Von denen, die für ${who} sprechen:`
        : `Von denen, die für ${who} sprechen:`,
    unnamed: "ohne Namen",
    shown: (from, to, total) => `${range(from, to)} von ${counted(total, STATEMENT)}`,
    more: (count) =>
      `${counted(count, { one: "weitere Aussage", other: "weitere Aussagen" })}: Mit einer engeren Frage ist alles zu sehen.`,
    cut: "hier gekürzt; vollständig unter „Kontext“",
  },
  buttons: {
    source: "Quelle",
    context: "Kontext",
    copy: "Quellenangabe kopieren",
    previous: "Zurück",
    next: "Weiter",
    share: "Teilen",
    chooseSpeaker: "Person oder Institution wählen",
    chooseTopic: "Thema wählen",
    chooseFormat: "Format wählen",
    formats: {
      plain: "Reiner Text",
      markdown: "Markdown",
      wiki: "Wikipedia",
      bibtex: "BibTeX",
      csl: "CSL-JSON",
    },
  },
  nothing: {
    several: (name) =>
      `${name} passt auf mehrere. Bitte hier auswählen oder mit dem vollen Namen noch einmal fragen:`,
    others: (count) => `und ${number(count)} weitere`,
    unknown: (name) =>
      `Niemand mit dem Namen ${name} wird in diesen Artikeln zitiert oder indirekt wiedergegeben.`,
    nearest: (names) => `Die ähnlichsten Namen: ${names}.`,
    silent: (who, statements, asked) =>
      `Diese Artikel enthalten ${counted(statements, STATEMENT)} von ${who}, aber keine ${asked}.`,
    nobody: (asked) => `In diesen Artikeln gibt es keine Aussage ${asked}.`,
    asked: (topic, ofTime, ofKind) =>
      listed([
        topic && `zum Thema ${topic}`,
        ofTime && "aus dem angegebenen Zeitraum",
        ofKind && "von der angegebenen Art",
      ]),
    elsewhere: (count, ofTime, ofKind) => {
      const time = "Aus einem anderen Zeitraum";
      const other = ofTime ? (ofKind ? `${time} oder von anderer Art` : time) : "Von anderer Art";
      return `${other}: ${counted(count, STATEMENT)}.`;
    },
    topics: (words) => `Die häufigsten Wörter in diesen Aussagen: ${words}.`,
    mentioned: "Hier erwähnt, aber nicht als eigene Äußerung gelesen:",
    unclearDate: (typed) =>
      `${typed} war nicht als Tag oder Zeitraum zu erkennen. Möglich ist zum Beispiel 2025-03-01 oder, auf Englisch, „March 2025“ oder „last week“.`,
    noQuestion:
      "Es war kein Name und kein Thema zu erkennen. Bitte auf Englisch und in dieser Form fragen: „what did somebody say about something?“",
  },
  check: {
    exact: (places) => `Wörtlich, an ${counted(places, { one: "Stelle", other: "Stellen" })}`,
    near: "Nicht wörtlich: das Nächstliegende in den Artikeln",
    notFound: "In diesen Artikeln nicht gefunden",
    wordless: "Es gibt keine Wörter zu prüfen.",
    tooLong: (most) => `Zu lang: Auf einmal werden höchstens ${number(most)} Zeichen geprüft.`,
    checked: (typed) => `geprüft: ${typed}`,
    absent: "Keiner dieser Artikel enthält diese Wörter, auch nicht annähernd.",
    absentShort: (fewer) =>
      `Keiner dieser Artikel enthält diese Wörter. Weniger als ${number(fewer)} werden nur wörtlich gesucht.`,
    absence: "Das heißt nicht, dass es nie jemand gesagt hat: Durchsucht wurden nur diese Artikel.",
    struck: "eingegeben, aber nicht im Artikel",
    bold: "im Artikel, aber nicht eingegeben",
    leftOut: "ausgelassen",
    same: (same, typed) =>
      `Übereinstimmung: ${number(same)} von ${counted(typed, { one: "eingegebenen Wort", other: "eingegebenen Wörtern" })}`,
    part: "Teil einer längeren Äußerung: das Ganze unter „Kontext“",
    unchecked: (count) =>
      `${counted(count, { one: "weiteres Zitat", other: "weitere Zitate" })} in dieser Nachricht nicht geprüft`,
    more: (places) =>
      `und an ${counted(places, { one: "weiteren Stelle", other: "weiteren Stellen" })}`,
    standing: {
      quotation: "wörtliches Zitat",
      fragments: "in der Wiedergabe des Artikels zitiert",
      paraphrase: "indirekt wiedergegeben, in den Worten des Artikels",
      refusal: "Stellungnahme abgelehnt, in den Worten des Artikels",
      unattributed: "zitiert oder wiedergegeben, aber der Artikel lässt offen, wer spricht",
      mixed: "teils zitiert, teils nicht: als Ganzes niemandem zugeschrieben",
      own: "Worte des Artikels selbst, kein Zitat",
    },
    source: "Quelle öffnen",
  },
  lists: {
    speakers: "Wer zitiert oder indirekt wiedergegeben wird",
    articles: "Die Artikel, aus denen die Antworten stammen",
    statements: (count) => counted(count, STATEMENT),
    holdings: (articles, statements, speakers) =>
      `${counted(articles, ARTICLE)}, ${counted(statements, STATEMENT)} von ${counted(speakers, SPEAKER)}`,
    published: (from, to) => `veröffentlicht vom ${from} bis ${to}`,
    taken: (at) => `eingelesen am ${at}`,
    publishers: (names) => `Herausgeber: ${names}`,
    noPublisher: "Herausgeber nicht genannt",
    untitled: "ohne Titel",
    shown: (from, to, total) => `${range(from, to)} von ${number(total)}`,
    nobody: (typed) =>
      `In diesen Artikeln wird niemand zitiert oder indirekt wiedergegeben, auf den ${typed} passt.`,
    refused: (count) => `${counted(count, { one: "Datei", other: "Dateien" })} nicht eingelesen:`,
    asBefore: (count) =>
      `${counted(count, {
        one: "Datei nicht eingelesen; die frühere Fassung gilt weiter",
        other: "Dateien nicht eingelesen; die früheren Fassungen gelten weiter",
      })}:`,
  },
  notices: {
    fault: (reference) =>
      `Etwas ist schiefgegangen. Wer diesen Bot betreibt, findet es im Protokoll unter ${reference}.`,
    unavailable:
      "Die Artikel sind im Augenblick nicht zu erreichen, deshalb gibt es keine Antwort. Frag in einer Minute noch einmal.",
    unknownCommand:
      "Diesen Befehl gibt es nicht mehr. Discord zeigt ihn womöglich noch eine Weile an.",
    oldButton:
      "Dieser Knopf stammt aus einer anderen Version des Bots. Bitte noch einmal fragen, dann funktioniert er.",
    gone: "Die Artikel haben sich seither geändert: Diese Aussage steht dort nicht mehr so. Bitte noch einmal fragen, um zu sehen, was dort steht.",
    tooMany: (seconds) =>
      `Das sind viele Fragen auf einmal. Bitte in ${counted(seconds, { one: "Sekunde", other: "Sekunden" })} noch einmal fragen.`,
    reloading:
      "Die Artikel werden neu eingelesen. Bis dahin stammen die Antworten aus den bisherigen.",
    reloaded: (holdings) => `Die Artikel wurden neu eingelesen: ${holdings}.`,
    notReloaded: (reason) =>
      `Die Artikel konnten nicht neu eingelesen werden; die bisherigen gelten weiter. ${reason}`,
    noWords: "Diese Nachricht enthält keine Wörter, die sich prüfen ließen.",
    asFile: "Die Quellenangabe ist in dieser Datei.",
  },
  commands: {
    options: {
      speaker: { name: "wer", description: "Wer es gesagt hat" },
      about: { name: "thema", description: "Worum es geht, auf Englisch" },
      private: { name: "privat", description: "Die Antwort nur mir zeigen" },
    },
    said: {
      name: "gesagt",
      description: "Was jemand laut den Artikeln gesagt hat, Wort für Wort und mit Quelle",
      options: {
        kind: {
          name: "art",
          description:
            "Nur wörtliche Zitate, indirekt Wiedergegebenes oder abgelehnte Stellungnahmen",
        },
        since: {
          name: "ab",
          description: "Ab diesem Tag: 2025-03-01 oder, auf Englisch, March 2025, last week",
        },
        until: {
          name: "bis",
          description: "Bis zu diesem Tag: 2025-03-01 oder, auf Englisch, March 2025, last week",
        },
        sort: { name: "reihenfolge", description: "Was zuerst kommt" },
      },
    },
    ask: {
      name: "fragen",
      description: "Wer hat was worüber gesagt? Die Antwort kommt aus den Artikeln",
      options: {
        question: {
          name: "frage",
          description: "Auf Englisch, zum Beispiel: what did the minister say about the budget",
        },
      },
    },
    compare: {
      name: "vergleichen",
      description:
        "Was zwei Personen oder Institutionen zu einem Thema gesagt haben, nebeneinander",
      options: {
        first: { name: "wen", description: "Die eine Person oder Institution" },
        second: { name: "mit", description: "Die andere Person oder Institution" },
        about: { name: "thema", description: "Das Thema, auf Englisch" },
      },
    },
    timeline: {
      name: "zeitverlauf",
      description: "Die Aussagen einer Person oder Institution nach Datum, die ältesten zuerst",
      options: {},
    },
    speakers: {
      name: "personen",
      description: "Wer in den Artikeln zitiert oder indirekt wiedergegeben wird, und wie oft",
      options: { search: { name: "suche", description: "Teil eines Namens oder eines Amtes" } },
    },
    corpus: {
      name: "artikel",
      description: "Aus welchen Artikeln die Antworten stammen und wann sie eingelesen wurden",
      options: {},
    },
    reload: {
      name: "neu-einlesen",
      description: "Die Artikel neu einlesen",
      options: {},
    },
    checkQuote: { name: "Zitat prüfen" },
    kinds: {
      quotation: "wörtliche Zitate",
      paraphrase: "indirekt Wiedergegebenes",
      refusal: "abgelehnte Stellungnahmen",
    },
    sorts: { fit: "das Passendste", newest: "das Neueste", oldest: "das Älteste" },
  },
};
