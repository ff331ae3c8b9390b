import { pluralIn } from "./plural.ts";
import type { Words } from "./words.ts";

const { counted, number, range, listed } = pluralIn("ru");

const ARTICLE = { one: "статья", few: "статьи", other: "статей" };
const STATEMENT = { one: "заявление", few: "заявления", other: "заявлений" };
/** "из 21 заявления, из 22 заявлений" */
const OF_STATEMENTS = { one: "заявления", other: "заявлений" };
const SPEAKER = {
  one: "лицо или организация",
  few: "лица или организации",
  other: "лиц или организаций",
};
const FILE = {
  one: "файл не загружен",
  few: "файла не загружены",
  other: "файлов не загружено",
};

/** What the bot says in Russian. Names stand where they need no case: behind a colon, in brackets, behind "под именем". */
export const russian: Words = {
  heading: {
    readAs: (typed) => `«${typed}» прочитано как это имя`,
    period({ from, to }) {
      if (from === undefined) return to === undefined ? "за всё время" : `по ${to}`;
      if (to === undefined) return `с ${from}`;
      return from === to ? `за ${from}` : `с ${from} по ${to}`;
    },
    only: {
      quotation: "только прямые цитаты",
      paraphrase: "только пересказы",
      refusal: "только отказы от комментария",
    },
    order: { fit: undefined, newest: "сначала самые новые", oldest: "сначала самые старые" },
    changed: "С тех пор статьи изменились; это новый ответ.",
    sharedBy: (member) => `ответом делится ${member}`,
  },
  statement: {
    manners: {
      quotation: "прямая цитата",
      paraphrase: "пересказ",
      mixed: "пересказ, частично цитата",
      refusal: "отказ от комментария",
    },
    saidOn: (day) => `сказано ${day}`,
    saidBetween: (from, to) => `сказано в период с ${from} по ${to}`,
    publishedOn: (day) => `опубликовано ${day}`,
    corrected: "исправлено",
    basedOn: (sources) => `по материалам: ${sources}`,
    unnamedSource: "неназванный источник",
    file: "файл",
    characters: (ranges) => `символы ${ranges}`,
    alsoIn: (place) => `также: ${place}`,
    alsoInMore: (count) => `также ещё в ${counted(count, { one: "месте", other: "местах" })}`,
    spokenFor: (who, none) =>
      none
        ? `${who}: собственных заявлений нет. Заявления тех, кто говорит от этого имени:`
        : `${who}: заявления тех, кто говорит от этого имени`,
    unnamed: "без имени",
    shown: (from, to, total) => `${range(from, to)} из ${counted(total, OF_STATEMENTS)}`,
    more: (count) => `Ещё ${counted(count, STATEMENT)}: чтобы увидеть всё, сузьте запрос.`,
    cut: "здесь сокращено; полностью — под кнопкой «Контекст»",
  },
  buttons: {
    source: "Источник",
    context: "Контекст",
    copy: "Скопировать с источником",
    previous: "Назад",
    next: "Далее",
    share: "Поделиться",
    chooseSpeaker: "Выберите, кто сказал",
    chooseTopic: "Выберите тему",
    chooseFormat: "Выберите формат",
    formats: {
      plain: "Обычный текст",
      markdown: "Markdown",
      wiki: "Википедия",
      bibtex: "BibTeX",
      csl: "CSL-JSON",
    },
  },
  nothing: {
    several: (name) =>
      `Запрос ${name} подходит нескольким. Выберите из списка или спросите ещё раз, указав полное имя:`,
    others: (count) => `и ещё ${number(count)}`,
    unknown: (name) => `В этих статьях никого под именем ${name} не цитируют и не пересказывают.`,
    nearest: (names) => `Похожие имена: ${names}.`,
    silent: (who, statements, asked) =>
      `${who}: в этих статьях есть ${counted(statements, STATEMENT)}, но ни одного ${asked}.`,
    nobody: (asked) => `В этих статьях нет заявлений ${asked}.`,
    asked: (topic, ofTime, ofKind) =>
      listed([
        topic && `на тему ${topic}`,
        ofTime && "за указанный период",
        ofKind && "указанного вида",
      ]),
    elsewhere: (count, ofTime, ofKind) => {
      const time = "За другой период";
      const other = ofTime ? (ofKind ? `${time} или другого вида` : time) : "Другого вида";
      return `${other}: ${counted(count, STATEMENT)}.`;
    },
    topics: (words) => `Самые частые слова в этих заявлениях: ${words}.`,
    mentioned: "Здесь упомянуто, но не прочитано как собственное заявление:",
    unclearDate: (typed) =>
      `Не удалось распознать день или период: ${typed}. Напишите, например, 2025-03-01 или, по-английски, «March 2025» либо «last week».`,
    noQuestion:
      "Не удалось распознать ни имени, ни темы. Спросите по-английски в такой форме: «what did somebody say about something?»",
  },
  check: {
    exact: (places) => `Слово в слово, в ${counted(places, { one: "месте", other: "местах" })}`,
    near: "Не слово в слово: самое близкое из того, что есть в статьях",
    notFound: "В этих статьях не найдено",
    wordless: "Нет слов, которые можно проверить.",
    tooLong: (most) =>
      `Слишком длинный текст: за один раз проверяется не более ${counted(most, { one: "символа", other: "символов" })}.`,
    checked: (typed) => `проверено: ${typed}`,
    absent: "Ни в одной из этих статей нет этих слов, даже приблизительно.",
    absentShort: (fewer) =>
      `Ни в одной из этих статей нет этих слов. Если слов меньше ${number(fewer)}, они ищутся только слово в слово.`,
    absence:
      "Это не значит, что никто никогда такого не говорил: поиск охватывает только эти статьи.",
    struck: "введено, но в статье этого нет",
    bold: "есть в статье, но не введено",
    leftOut: "пропущено",
    same: (same, typed) =>
      `совпадений: ${number(same)} из ${counted(typed, { one: "введённого слова", other: "введённых слов" })}`,
    part: "часть более длинного заявления: целиком под кнопкой «Контекст»",
    unchecked: (count) =>
      `в этом сообщении ещё ${counted(count, { one: "цитата", few: "цитаты", other: "цитат" })} без проверки`,
    more: (places) => `и ещё в ${counted(places, { one: "месте", other: "местах" })}`,
    standing: {
      quotation: "прямая цитата",
      fragments: "цитата внутри пересказа",
      paraphrase: "пересказ, словами статьи",
      refusal: "отказ от комментария, словами статьи",
      unattributed: "цитата или пересказ, но из статьи неясно, кто говорит",
      mixed: "частично цитата, частично нет: целиком никому не принадлежит",
      own: "слова самой статьи, не цитата",
    },
    source: "открыть источник",
  },
  lists: {
    speakers: "Кого цитируют или пересказывают",
    articles: "Статьи, из которых берутся ответы",
    statements: (count) => counted(count, STATEMENT),
    holdings: (articles, statements, speakers) =>
      `${counted(articles, ARTICLE)}, ${counted(statements, STATEMENT)}, ${counted(speakers, SPEAKER)}`,
    published: (from, to) => `опубликованы с ${from} по ${to}`,
    taken: (at) => `загружены ${at}`,
    publishers: (names) => `Издания: ${names}`,
    noPublisher: "издание не указано",
    untitled: "без названия",
    shown: (from, to, total) => `${range(from, to)} из ${number(total)}`,
    nobody: (typed) =>
      `Среди тех, кого в этих статьях цитируют или пересказывают, никто не подходит под запрос ${typed}.`,
    refused: (count) => `${counted(count, FILE)}:`,
    asBefore: (count) => `${counted(count, FILE)}; действует прежняя версия:`,
  },
  notices: {
    fault: (reference) =>
      `Произошла ошибка. Она записана в журнале того, кто управляет этим ботом, с пометкой ${reference}.`,
    unavailable: "Статьи сейчас недоступны, поэтому ответа нет. Спросите ещё раз через минуту.",
    unknownCommand: "Такой команды больше нет. Discord может ещё некоторое время её показывать.",
    oldButton: "Эта кнопка — из другой версии бота. Спросите ещё раз, и она заработает.",
    gone: "С тех пор статьи изменились: этого заявления там в прежнем виде больше нет. Спросите ещё раз, чтобы увидеть, что там есть теперь.",
    tooMany: (seconds) =>
      `Слишком много вопросов сразу. Спросите ещё раз через ${counted(seconds, { one: "секунду", few: "секунды", other: "секунд" })}.`,
    reloading: "Статьи перезагружаются. Пока ответы берутся из прежних.",
    reloaded: (holdings) => `Статьи перезагружены: ${holdings}.`,
    notReloaded: (reason) =>
      `Не удалось перезагрузить статьи; пока ответы берутся из прежних. ${reason}`,
    noWords: "В этом сообщении нет слов, которые можно проверить.",
    asFile: "Цитата с источником — в этом файле.",
  },
  commands: {
    options: {
      speaker: { name: "кто", description: "Кто это сказал" },
      about: { name: "тема", description: "О чём речь, по-английски" },
      private: { name: "только-мне", description: "Показать ответ только мне" },
    },
    said: {
      name: "сказано",
      description: "Что кто-то сказал по данным статей: дословно и с источником",
      options: {
        kind: {
          name: "вид",
          description: "Только прямые цитаты, пересказы или отказы от комментария",
        },
        since: {
          name: "с",
          description: "С этого дня: 2025-03-01 или, по-английски, March 2025, last week",
        },
        until: {
          name: "по",
          description: "По этот день: 2025-03-01 или, по-английски, March 2025, last week",
        },
        sort: { name: "порядок", description: "Что показать первым" },
      },
    },
    ask: {
      name: "спросить",
      description: "Кто что сказал и о чём? Ответ берётся из статей",
      options: {
        question: {
          name: "вопрос",
          description: "По-английски, например: what did the minister say about the budget",
        },
      },
    },
    compare: {
      name: "сравнить",
      description: "Что два лица или две организации сказали на одну тему, рядом",
      options: {
        first: { name: "кого", description: "Одно лицо или организация" },
        second: { name: "с-кем", description: "Другое лицо или организация" },
        about: { name: "тема", description: "Тема, по-английски" },
      },
    },
    timeline: {
      name: "хронология",
      description: "Заявления одного лица или организации по датам, сначала самые старые",
      options: {},
    },
    speakers: {
      name: "кого-цитируют",
      description: "Кого в статьях цитируют или пересказывают и как часто",
      options: { search: { name: "поиск", description: "Часть имени или должности" } },
    },
    corpus: {
      name: "статьи",
      description: "Из каких статей берутся ответы и когда они были загружены",
      options: {},
    },
    reload: {
      name: "перезагрузить",
      description: "Загрузить статьи заново",
      options: {},
    },
    checkQuote: { name: "Проверить эту цитату" },
    kinds: {
      quotation: "прямые цитаты",
      paraphrase: "пересказы",
      refusal: "отказы от комментария",
    },
    sorts: { fit: "самое подходящее", newest: "самое новое", oldest: "самое старое" },
  },
};
