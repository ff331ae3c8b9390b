import { pluralIn } from "./plural.ts";
import type { Words } from "./words.ts";

const { counted, number, range, listed } = pluralIn("fr");

const ARTICLE = { one: "article", other: "articles" };
const STATEMENT = { one: "déclaration", other: "déclarations" };
const MADE = { one: "déclaration faite", other: "déclarations faites" };
const SPEAKER = { one: "personne ou institution", other: "personnes ou institutions" };

/**
 * What the bot says in French. No name stands behind "de" or "que", which would have to be elided before a vowel; `\u00a0` keeps a
 * colon, a semicolon and quotation marks with their words.
 */
export const french: Words = {
  heading: {
    readAs: (typed) => `«\u00a0${typed}\u00a0» lu comme ce nom`,
    period({ from, to }) {
      if (from === undefined)
        return to === undefined ? "toutes dates confondues" : `jusqu’au ${to}`;
      if (to === undefined) return `depuis le ${from}`;
      return from === to ? `le ${from}` : `du ${from} au ${to}`;
    },
    only: {
      quotation: "citations directes uniquement",
      paraphrase: "propos rapportés uniquement",
      refusal: "refus de commenter uniquement",
    },
    order: {
      fit: undefined,
      newest: "du plus récent au plus ancien",
      oldest: "du plus ancien au plus récent",
    },
    changed: "Les articles ont changé entre-temps\u00a0; voici une nouvelle réponse.",
    sharedBy: (member) => `partagé par ${member}`,
  },
  statement: {
    manners: {
      quotation: "citation directe",
      paraphrase: "propos rapportés",
      mixed: "propos rapportés, en partie cités",
      refusal: "refus de commenter",
    },
    saidOn: (day) => `dit le ${day}`,
    saidBetween: (from, to) => `dit entre le ${from} et le ${to}`,
    publishedOn: (day) => `publié le ${day}`,
    corrected: "corrigé",
    basedOn: (sources) => `d’après ${sources}`,
    unnamedSource: "une source non précisée",
    file: "fichier",
    characters: (ranges) => `caractères ${ranges}`,
    alsoIn: (place) => `aussi dans ${place}`,
    alsoInMore: (count) =>
      `aussi à ${counted(count, { one: "autre endroit", other: "autres endroits" })}`,
    spokenFor: (who, none) =>
      none
        ? `Aucune déclaration faite directement par ${who}. Par des personnes s’exprimant en ce nom\u00a0:`
        : `Par des personnes qui parlent pour ${who}\u00a0:`,
    unnamed: "sans nom",
    shown: (from, to, total) => `${range(from, to)} sur ${counted(total, STATEMENT)}`,
    more: (count) =>
      `Encore ${counted(count, STATEMENT)}\u00a0: restreindre la question pour tout voir.`,
    cut: "abrégé ici\u00a0; en entier sous «\u00a0Contexte\u00a0»",
  },
  buttons: {
    source: "Source",
    context: "Contexte",
    copy: "Copier la référence",
    previous: "Précédent",
    next: "Suivant",
    share: "Partager",
    chooseSpeaker: "Choisir une personne ou une institution",
    chooseTopic: "Choisir un sujet",
    chooseFormat: "Choisir un format",
    formats: {
      plain: "Texte brut",
      markdown: "Markdown",
      wiki: "Wikipédia",
      bibtex: "BibTeX",
      csl: "CSL-JSON",
    },
  },
  nothing: {
    several: (name) =>
      `${name} peut désigner plusieurs personnes ou institutions. Choisir dans cette liste, ou reposer la question avec le nom complet\u00a0:`,
    others: (count) => `et ${counted(count, { one: "autre", other: "autres" })}`,
    unknown: (name) =>
      `Sous le nom ${name}, personne n’est cité, directement ou non, dans ces articles.`,
    nearest: (names) => `Les noms les plus proches\u00a0: ${names}.`,
    silent: (who, statements, asked) =>
      `Ces articles contiennent ${counted(statements, MADE)} par ${who}, mais aucune ${asked}.`,
    nobody: (asked) => `Aucune déclaration ${asked} dans ces articles.`,
    asked: (topic, ofTime, ofKind) =>
      listed([
        topic && `sur le sujet ${topic}`,
        ofTime && "de la période indiquée",
        ofKind && "du type indiqué",
      ]),
    elsewhere: (count, ofTime, ofKind) => {
      const other = ofTime
        ? ofKind
          ? "une autre période ou d’un autre type"
          : "une autre période"
        : "un autre type";
      return `D’${other}\u00a0: ${counted(count, STATEMENT)}.`;
    },
    topics: (words) => `Les mots les plus fréquents dans ces déclarations\u00a0: ${words}.`,
    mentioned:
      "Mentionné ici, sans avoir été lu comme une déclaration de la personne demandée\u00a0:",
    unclearDate: (typed) =>
      `Date non reconnue\u00a0: ${typed}. Écrire par exemple 2025-03-01 ou, en anglais, «\u00a0March 2025\u00a0» ou «\u00a0last week\u00a0».`,
    noQuestion:
      "Aucun nom ni aucun sujet reconnu. Poser la question en anglais, sous la forme\u00a0: «\u00a0what did somebody say about something?\u00a0»",
  },
  check: {
    exact: (places) => `Mot pour mot, à ${counted(places, { one: "endroit", other: "endroits" })}`,
    near: "Pas mot pour mot\u00a0: voici ce qui s’en approche le plus dans les articles",
    notFound: "Introuvable dans ces articles",
    wordless: "Il n’y a pas de mots à vérifier.",
    tooLong: (most) =>
      `Trop long\u00a0: la vérification porte sur ${counted(most, { one: "caractère", other: "caractères" })} au plus.`,
    checked: (typed) => `vérifié\u00a0: ${typed}`,
    absent: "Aucun de ces articles ne contient ces mots, même approximativement.",
    absentShort: (fewer) =>
      `Aucun de ces articles ne contient ces mots. En dessous de ${number(fewer)} mots, la recherche ne se fait que mot pour mot.`,
    absence:
      "Cela ne veut pas dire que personne ne l’a jamais dit\u00a0: la recherche n’a porté que sur ces articles.",
    struck: "saisi, mais absent de l’article",
    bold: "dans l’article, mais non saisi",
    leftOut: "omis",
    same: (same, typed) =>
      `concordance\u00a0: ${number(same)} sur ${counted(typed, { one: "mot saisi", other: "mots saisis" })}`,
    part: "extrait d’une déclaration plus longue\u00a0: l’ensemble sous «\u00a0Contexte\u00a0»",
    unchecked: (count) =>
      `${counted(count, { one: "autre citation", other: "autres citations" })} dans ce message, sans vérification`,
    more: (places) => `et à ${counted(places, { one: "autre endroit", other: "autres endroits" })}`,
    standing: {
      quotation: "citation directe",
      fragments: "cité dans le compte rendu de l’article",
      paraphrase: "propos rapportés, avec les mots de l’article",
      refusal: "refus de commenter, avec les mots de l’article",
      unattributed: "cité ou rapporté, mais l’article ne dit pas clairement qui parle",
      mixed: "en partie cité, en partie non\u00a0: l’ensemble n’est attribué à personne",
      own: "les mots de l’article lui-même, et non une citation",
    },
    source: "ouvrir la source",
  },
  lists: {
    speakers: "Qui est cité, directement ou non",
    articles: "Les articles d’où viennent les réponses",
    statements: (count) => counted(count, STATEMENT),
    holdings: (articles, statements, speakers) =>
      `${counted(articles, ARTICLE)}, ${counted(statements, STATEMENT)} de ${counted(speakers, SPEAKER)}`,
    published: (from, to) => `publiés du ${from} au ${to}`,
    taken: (at) => `chargés le ${at}`,
    publishers: (names) => `Médias et éditeurs\u00a0: ${names}`,
    noPublisher: "éditeur non précisé",
    untitled: "sans titre",
    shown: (from, to, total) => `${range(from, to)} sur ${number(total)}`,
    nobody: (typed) =>
      `Parmi les personnes et institutions citées dans ces articles, aucune ne correspond à ${typed}.`,
    refused: (count) =>
      `${counted(count, { one: "fichier non chargé", other: "fichiers non chargés" })}\u00a0:`,
    asBefore: (count) =>
      `${counted(count, {
        one: "fichier non chargé, servi dans sa version précédente",
        other: "fichiers non chargés, servis dans leur version précédente",
      })}\u00a0:`,
  },
  notices: {
    fault: (reference) =>
      `Une erreur s’est produite. Elle figure dans le journal de la personne qui gère ce bot, sous la référence ${reference}.`,
    unavailable:
      "Les articles sont injoignables pour le moment : il n’y a donc pas de réponse. Posez de nouveau la question dans une minute.",
    unknownCommand:
      "Cette commande n’existe plus. Discord peut continuer à l’afficher quelque temps.",
    oldButton:
      "Ce bouton vient d’une autre version du bot. Il suffit de reposer la question pour en obtenir un qui fonctionne.",
    gone: "Les articles ont changé entre-temps\u00a0: cette déclaration n’y figure plus telle quelle. Reposer la question pour voir ce qui y figure.",
    tooMany: (seconds) =>
      `Cela fait beaucoup de questions à la fois. La prochaine pourra être posée dans ${counted(seconds, { one: "seconde", other: "secondes" })}.`,
    reloading:
      "Les articles sont en train d’être rechargés. En attendant, les réponses viennent des anciens.",
    reloaded: (holdings) => `Les articles ont été rechargés\u00a0: ${holdings}.`,
    notReloaded: (reason) =>
      `Les articles n’ont pas pu être rechargés\u00a0; les anciens restent en service. ${reason}`,
    noWords: "Ce message ne contient pas de mots à vérifier.",
    asFile: "La référence est dans ce fichier.",
  },
  commands: {
    options: {
      speaker: { name: "qui", description: "Qui l’a dit" },
      about: { name: "sujet", description: "De quoi il s’agit, en anglais" },
      private: { name: "privé", description: "Ne montrer la réponse qu’à moi" },
    },
    said: {
      name: "dit",
      description: "Ce que quelqu’un a dit d’après les articles, mot pour mot, avec la source",
      options: {
        kind: {
          name: "type",
          description: "Seulement les citations directes, les propos rapportés ou les refus",
        },
        since: {
          name: "du",
          description: "À partir de ce jour (2025-03-01 ou, en anglais, March 2025, last week)",
        },
        until: {
          name: "au",
          description: "Jusqu’à ce jour inclus (2025-03-01 ou, en anglais, March 2025, last week)",
        },
        sort: { name: "ordre", description: "Ce qui vient en premier" },
      },
    },
    ask: {
      name: "demander",
      description: "Qui a dit quoi, et à quel sujet (la réponse vient des articles)",
      options: {
        question: {
          name: "question",
          description: "En anglais (par exemple what did the minister say about the budget)",
        },
      },
    },
    compare: {
      name: "comparer",
      description: "Ce que deux personnes ou institutions ont dit sur un même sujet, côte à côte",
      options: {
        first: { name: "qui", description: "L’une des deux" },
        second: { name: "avec", description: "L’autre" },
        about: { name: "sujet", description: "Le sujet, en anglais" },
      },
    },
    timeline: {
      name: "chronologie",
      description:
        "Les déclarations d’une personne ou institution, de la plus ancienne à la plus récente",
      options: {},
    },
    speakers: {
      name: "personnes",
      description: "Qui est cité dans les articles, directement ou non, et combien de fois",
      options: {
        search: { name: "recherche", description: "Une partie du nom ou de la fonction" },
      },
    },
    corpus: {
      name: "articles",
      description: "Les articles d’où viennent les réponses, et quand ils ont été chargés",
      options: {},
    },
    reload: {
      name: "recharger",
      description: "Recharger les articles",
      options: {},
    },
    checkQuote: { name: "Vérifier cette citation" },
    kinds: {
      quotation: "citations directes",
      paraphrase: "propos rapportés",
      refusal: "refus de commenter",
    },
    sorts: { fit: "le plus pertinent", newest: "le plus récent", oldest: "le plus ancien" },
  },
};
