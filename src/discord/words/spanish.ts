import { pluralIn } from "./plural.ts";
import type { Words } from "./words.ts";

/** A space between the thousands, as in Costa Rica and as the academies advise: Spain and Mexico read "1.204" differently. */
const { counted, number, range, listed } = pluralIn("es-CR");

const ARTICLE = { one: "artículo", other: "artículos" };
const STATEMENT = { one: "declaración", other: "declaraciones" };
const SPEAKER = { one: "persona o institución", other: "personas o instituciones" };

/** What the bot says in Spanish, in words that are read alike in Spain and in America. */
export const spanish: Words = {
  heading: {
    readAs: (typed) => `«${typed}» se leyó como este nombre`,
    period({ from, to }) {
      if (from === undefined) return to === undefined ? "en cualquier fecha" : `hasta el ${to}`;
      if (to === undefined) return `desde el ${from}`;
      return from === to ? `el ${from}` : `del ${from} al ${to}`;
    },
    only: {
      quotation: "solo citas textuales",
      paraphrase: "solo citas indirectas",
      refusal: "solo negativas a comentar",
    },
    order: {
      fit: undefined,
      newest: "primero lo más reciente",
      oldest: "primero lo más antiguo",
    },
    changed: "Los artículos han cambiado desde entonces; esta es una respuesta nueva.",
    sharedBy: (member) => `compartido por ${member}`,
  },
  statement: {
    manners: {
      quotation: "cita textual",
      paraphrase: "cita indirecta",
      mixed: "cita indirecta, en parte textual",
      refusal: "negativa a comentar",
    },
    saidOn: (day) => `dicho el ${day}`,
    saidBetween: (from, to) => `dicho entre el ${from} y el ${to}`,
    publishedOn: (day) => `publicado el ${day}`,
    corrected: "corregido",
    basedOn: (sources) => `a partir de ${sources}`,
    unnamedSource: "una fuente no indicada",
    file: "archivo",
    characters: (ranges) => `caracteres ${ranges}`,
    alsoIn: (place) => `también en ${place}`,
    alsoInMore: (count) =>
      `también en ${counted(count, { one: "lugar más", other: "lugares más" })}`,
    spokenFor: (who, none) =>
      none
        ? `Nada directamente de ${who}. De quienes hablan en nombre de ${who}:`
        : `De quienes hablan en nombre de ${who}:`,
    unnamed: "sin nombre",
    shown: (from, to, total) => `${range(from, to)} de ${counted(total, STATEMENT)}`,
    more: (count) => `${counted(count, STATEMENT)} más: acote la pregunta para verlo todo.`,
    cut: "abreviado aquí; completo en «Contexto»",
  },
  buttons: {
    source: "Fuente",
    context: "Contexto",
    copy: "Copiar la referencia",
    previous: "Anterior",
    next: "Siguiente",
    share: "Compartir",
    chooseSpeaker: "Elegir una persona o institución",
    chooseTopic: "Elegir un tema",
    chooseFormat: "Elegir un formato",
    formats: {
      plain: "Texto sin formato",
      markdown: "Markdown",
      wiki: "Wikipedia",
      bibtex: "BibTeX",
      csl: "CSL-JSON",
    },
  },
  nothing: {
    several: (name) =>
      `${name} puede referirse a varias personas o instituciones. Elija una o vuelva a preguntar con el nombre completo:`,
    others: (count) => `y ${number(count)} más`,
    unknown: (name) =>
      `En estos artículos no se cita, ni textual ni indirectamente, a nadie con el nombre ${name}.`,
    nearest: (names) => `Los nombres más parecidos: ${names}.`,
    silent: (who, statements, asked) =>
      `Estos artículos contienen ${counted(statements, STATEMENT)} de ${who}, pero ninguna ${asked}.`,
    nobody: (asked) => `En estos artículos no hay ninguna declaración ${asked}.`,
    asked: (topic, ofTime, ofKind) =>
      listed([
        topic && `sobre ${topic}`,
        ofTime && "del periodo indicado",
        ofKind && "del tipo indicado",
      ]),
    elsewhere: (count, ofTime, ofKind) => {
      const other = ofTime ? (ofKind ? "periodo o de otro tipo" : "periodo") : "tipo";
      return `De otro ${other}: ${counted(count, STATEMENT)}.`;
    },
    topics: (words) => `Las palabras más frecuentes en esas declaraciones: ${words}.`,
    mentioned: "Se menciona aquí, sin haberse leído como declaración propia:",
    unclearDate: (typed) =>
      `No se pudo entender ${typed} como día ni como periodo. Escriba, por ejemplo, 2025-03-01 o, en inglés, «March 2025» o «last week».`,
    noQuestion:
      "No se pudo reconocer ningún nombre ni ningún tema. Pregunte en inglés y de esta forma: «what did somebody say about something?»",
  },
  check: {
    exact: (places) =>
      `Palabra por palabra, en ${counted(places, { one: "lugar", other: "lugares" })}`,
    near: "No es palabra por palabra: esto es lo más parecido en los artículos",
    notFound: "No se encontró en estos artículos",
    wordless: "No hay palabras que verificar.",
    tooLong: (most) =>
      `Demasiado largo: se verifican como máximo ${counted(most, { one: "carácter", other: "caracteres" })} a la vez.`,
    checked: (typed) => `verificado: ${typed}`,
    absent: "Ninguno de estos artículos contiene estas palabras ni otras muy parecidas.",
    absentShort: (fewer) =>
      `Ninguno de estos artículos contiene estas palabras. Si son menos de ${number(fewer)}, solo se buscan palabra por palabra.`,
    absence: "Eso no significa que nadie lo haya dicho nunca: solo se buscó en estos artículos.",
    struck: "escrito, pero no está en el artículo",
    bold: "está en el artículo, pero no se escribió",
    leftOut: "omitido",
    same: (same, typed) =>
      `coincidencias: ${number(same)} de ${counted(typed, { one: "palabra escrita", other: "palabras escritas" })}`,
    part: "parte de una declaración más larga: el resto en «Contexto»",
    unchecked: (count) =>
      `${counted(count, { one: "cita más", other: "citas más" })} en este mensaje, sin comprobar`,
    more: (places) => `y en ${counted(places, { one: "lugar más", other: "lugares más" })}`,
    standing: {
      quotation: "cita textual",
      fragments: "citado dentro del relato del artículo",
      paraphrase: "cita indirecta, con las palabras del artículo",
      refusal: "negativa a comentar, con las palabras del artículo",
      unattributed: "citado o referido, pero el artículo no aclara quién habla",
      mixed: "en parte citado y en parte no: el conjunto no se atribuye a nadie",
      own: "palabras del propio artículo, no una cita",
    },
    source: "abrir la fuente",
  },
  lists: {
    speakers: "A quién se cita, textual o indirectamente",
    articles: "Los artículos de los que salen las respuestas",
    statements: (count) => counted(count, STATEMENT),
    holdings: (articles, statements, speakers) =>
      `${counted(articles, ARTICLE)}, ${counted(statements, STATEMENT)} de ${counted(speakers, SPEAKER)}`,
    published: (from, to) => `publicados del ${from} al ${to}`,
    taken: (at) => `cargados el ${at}`,
    publishers: (names) => `Medios y editores: ${names}`,
    noPublisher: "sin editor indicado",
    untitled: "sin título",
    shown: (from, to, total) => `${range(from, to)} de ${number(total)}`,
    nobody: (typed) =>
      `En estos artículos no se cita, ni textual ni indirectamente, a nadie que corresponda a ${typed}.`,
    refused: (count) =>
      `${counted(count, { one: "archivo no cargado", other: "archivos no cargados" })}:`,
    asBefore: (count) =>
      `${counted(count, {
        one: "archivo no cargado; se usa la versión anterior",
        other: "archivos no cargados; se usan las versiones anteriores",
      })}:`,
  },
  notices: {
    fault: (reference) =>
      `Se produjo un error. Está en el registro de quien administra este bot, con la referencia ${reference}.`,
    unavailable:
      "En este momento no se puede acceder a los artículos, así que no hay respuesta. Vuelve a preguntar dentro de un minuto.",
    unknownCommand:
      "Este comando ya no existe. Es posible que Discord lo siga mostrando durante un tiempo.",
    oldButton: "Este botón es de otra versión del bot. Vuelva a preguntar y funcionará.",
    gone: "Los artículos han cambiado desde entonces: esta declaración ya no figura en ellos tal como estaba. Vuelva a preguntar para ver lo que figura ahora.",
    tooMany: (seconds) =>
      `Son muchas preguntas a la vez. Vuelva a preguntar dentro de ${counted(seconds, { one: "segundo", other: "segundos" })}.`,
    reloading:
      "Los artículos se están recargando. Mientras tanto, las respuestas salen de los anteriores.",
    reloaded: (holdings) => `Los artículos se recargaron: ${holdings}.`,
    notReloaded: (reason) =>
      `No se pudieron recargar los artículos; siguen en uso los anteriores. ${reason}`,
    noWords: "Este mensaje no contiene palabras que se puedan verificar.",
    asFile: "La referencia está en este archivo.",
  },
  commands: {
    options: {
      speaker: { name: "quién", description: "Quién lo dijo" },
      about: { name: "tema", description: "De qué se trata, en inglés" },
      private: { name: "privado", description: "Mostrar la respuesta solo a mí" },
    },
    said: {
      name: "dijo",
      description: "Lo que alguien dijo según los artículos, palabra por palabra y con la fuente",
      options: {
        kind: {
          name: "tipo",
          description: "Solo citas textuales, citas indirectas o negativas a comentar",
        },
        since: {
          name: "desde",
          description: "Desde este día: 2025-03-01 o, en inglés, March 2025, last week",
        },
        until: {
          name: "hasta",
          description: "Hasta este día: 2025-03-01 o, en inglés, March 2025, last week",
        },
        sort: { name: "orden", description: "Qué va primero" },
      },
    },
    ask: {
      name: "preguntar",
      description: "¿Quién dijo qué sobre un tema? La respuesta sale de los artículos",
      options: {
        question: {
          name: "pregunta",
          description: "En inglés, por ejemplo: what did the minister say about the budget",
        },
      },
    },
    compare: {
      name: "comparar",
      description: "Lo que dos personas o instituciones dijeron sobre un tema, lado a lado",
      options: {
        first: { name: "quién", description: "Una persona o institución" },
        second: { name: "con", description: "La otra persona o institución" },
        about: { name: "tema", description: "El tema, en inglés" },
      },
    },
    timeline: {
      name: "cronología",
      description:
        "Las declaraciones de una persona o institución, de la más antigua a la más reciente",
      options: {},
    },
    speakers: {
      name: "personas",
      description: "A quién se cita en los artículos, textual o indirectamente, y cuántas veces",
      options: { search: { name: "buscar", description: "Parte de un nombre o de un cargo" } },
    },
    corpus: {
      name: "artículos",
      description: "De qué artículos salen las respuestas y cuándo se cargaron",
      options: {},
    },
    reload: {
      name: "recargar",
      description: "Volver a cargar los artículos",
      options: {},
    },
    checkQuote: { name: "Verificar esta cita" },
    kinds: {
      quotation: "citas textuales",
      paraphrase: "citas indirectas",
      refusal: "negativas a comentar",
    },
    sorts: { fit: "lo más pertinente", newest: "lo más reciente", oldest: "lo más antiguo" },
  },
};
