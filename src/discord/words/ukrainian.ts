import { pluralIn } from "./plural.ts";
import type { Words } from "./words.ts";

const { counted, number, range, listed } = pluralIn("uk");

const ARTICLE = { one: "стаття", few: "статті", other: "статей" };
const STATEMENT = { one: "висловлювання", few: "висловлювання", other: "висловлювань" };
/** "із 21 висловлювання, із 22 висловлювань" */
const OF_STATEMENTS = { one: "висловлювання", other: "висловлювань" };
const SPEAKER = { one: "особа чи установа", few: "особи чи установи", other: "осіб чи установ" };
const FILE = {
  one: "файл не завантажено",
  few: "файли не завантажено",
  other: "файлів не завантажено",
};

/** What the bot says in Ukrainian. Names stand where they need no case: behind a colon, in brackets, behind "на ім’я". */
export const ukrainian: Words = {
  heading: {
    readAs: (typed) => `«${typed}» прочитано як це ім’я`,
    period({ from, to }) {
      if (from === undefined) return to === undefined ? "за весь час" : `до ${to} включно`;
      if (to === undefined) return `з ${from}`;
      return from === to ? `за ${from}` : `з ${from} до ${to}`;
    },
    only: {
      quotation: "лише прямі цитати",
      paraphrase: "лише перекази",
      refusal: "лише відмови від коментаря",
    },
    order: { fit: undefined, newest: "спочатку найновіші", oldest: "спочатку найдавніші" },
    changed: "Відтоді статті змінилися; це нова відповідь.",
    sharedBy: (member) => `відповіддю ділиться ${member}`,
  },
  statement: {
    manners: {
      quotation: "пряма цитата",
      paraphrase: "переказ",
      mixed: "переказ, частково цитата",
      refusal: "відмова від коментаря",
    },
    saidOn: (day) => `сказано ${day}`,
    saidBetween: (from, to) => `сказано в період з ${from} до ${to}`,
    publishedOn: (day) => `опубліковано ${day}`,
    corrected: "виправлено",
    basedOn: (sources) => `за матеріалами: ${sources}`,
    unnamedSource: "неназване джерело",
    file: "файл",
    characters: (ranges) => `символи ${ranges}`,
    alsoIn: (place) => `також: ${place}`,
    alsoInMore: (count) => `також ще в ${counted(count, { one: "місці", other: "місцях" })}`,
    spokenFor: (who, none) =>
      none
        ? `${who}: власних висловлювань немає. Висловлювання тих, хто говорить від цього імені:`
        : `${who}: висловлювання тих, хто говорить від цього імені`,
    unnamed: "без імені",
    shown: (from, to, total) => `${range(from, to)} із ${counted(total, OF_STATEMENTS)}`,
    more: (count) => `Ще ${counted(count, STATEMENT)}: щоб побачити все, звузьте запит.`,
    cut: "тут скорочено; повністю — під кнопкою «Контекст»",
  },
  buttons: {
    source: "Джерело",
    context: "Контекст",
    copy: "Скопіювати з джерелом",
    previous: "Назад",
    next: "Далі",
    share: "Поділитися",
    chooseSpeaker: "Виберіть, хто сказав",
    chooseTopic: "Виберіть тему",
    chooseFormat: "Виберіть формат",
    formats: {
      plain: "Звичайний текст",
      markdown: "Markdown",
      wiki: "Вікіпедія",
      bibtex: "BibTeX",
      csl: "CSL-JSON",
    },
  },
  nothing: {
    several: (name) =>
      `Запит ${name} підходить кільком. Виберіть зі списку або запитайте ще раз із повним ім’ям:`,
    others: (count) => `та ще ${number(count)}`,
    unknown: (name) => `У цих статтях нікого на ім’я ${name} не цитують і не переказують.`,
    nearest: (names) => `Схожі імена: ${names}.`,
    silent: (who, statements, asked) =>
      `${who}: у цих статтях є ${counted(statements, STATEMENT)}, але жодного ${asked}.`,
    nobody: (asked) => `У цих статтях немає висловлювань ${asked}.`,
    asked: (topic, ofTime, ofKind) =>
      listed([
        topic && `на тему ${topic}`,
        ofTime && "за вказаний період",
        ofKind && "вказаного виду",
      ]),
    elsewhere: (count, ofTime, ofKind) => {
      const time = "За інший період";
      const other = ofTime ? (ofKind ? `${time} або іншого виду` : time) : "Іншого виду";
      return `${other}: ${counted(count, STATEMENT)}.`;
    },
    topics: (words) => `Найчастіші слова в цих висловлюваннях: ${words}.`,
    mentioned: "Тут згадано, але не прочитано як власне висловлювання:",
    unclearDate: (typed) =>
      `Не вдалося розпізнати день або період: ${typed}. Напишіть, наприклад, 2025-03-01 або, англійською, «March 2025» чи «last week».`,
    noQuestion:
      "Не вдалося розпізнати ні імені, ні теми. Запитайте англійською в такій формі: «what did somebody say about something?»",
  },
  check: {
    exact: (places) => `Слово в слово, у ${counted(places, { one: "місці", other: "місцях" })}`,
    near: "Не слово в слово: найближче з того, що є в статтях",
    notFound: "У цих статтях не знайдено",
    wordless: "Немає слів, які можна перевірити.",
    tooLong: (most) =>
      `Задовгий текст: за один раз перевіряється не більше ніж ${counted(most, { one: "символ", few: "символи", other: "символів" })}.`,
    checked: (typed) => `перевірено: ${typed}`,
    absent: "У жодній із цих статей немає цих слів, навіть приблизно.",
    absentShort: (fewer) =>
      `У жодній із цих статей немає цих слів. Якщо слів менше ніж ${number(fewer)}, їх шукають лише слово в слово.`,
    absence: "Це не означає, що ніхто ніколи такого не казав: пошук охоплює лише ці статті.",
    struck: "уведено, але в статті цього немає",
    bold: "є в статті, але не введено",
    leftOut: "пропущено",
    same: (same, typed) =>
      `збігів: ${number(same)} із ${counted(typed, { one: "уведеного слова", other: "уведених слів" })}`,
    part: "частина довшого висловлювання: повністю під кнопкою «Контекст»",
    unchecked: (count) =>
      `у цьому повідомленні ще ${counted(count, { one: "цитата", few: "цитати", other: "цитат" })} без перевірки`,
    more: (places) => `і ще в ${counted(places, { one: "місці", other: "місцях" })}`,
    standing: {
      quotation: "пряма цитата",
      fragments: "цитата всередині переказу",
      paraphrase: "переказ, словами статті",
      refusal: "відмова від коментаря, словами статті",
      unattributed: "цитата або переказ, але зі статті не ясно, хто говорить",
      mixed: "частково цитата, частково ні: цілком нікому не належить",
      own: "слова самої статті, не цитата",
    },
    source: "відкрити джерело",
  },
  lists: {
    speakers: "Кого цитують або переказують",
    articles: "Статті, з яких беруться відповіді",
    statements: (count) => counted(count, STATEMENT),
    holdings: (articles, statements, speakers) =>
      `${counted(articles, ARTICLE)}, ${counted(statements, STATEMENT)}, ${counted(speakers, SPEAKER)}`,
    published: (from, to) => `опубліковано з ${from} до ${to}`,
    taken: (at) => `завантажено ${at}`,
    publishers: (names) => `Видання: ${names}`,
    noPublisher: "видання не вказано",
    untitled: "без назви",
    shown: (from, to, total) => `${range(from, to)} із ${number(total)}`,
    nobody: (typed) =>
      `Серед тих, кого в цих статтях цитують або переказують, ніхто не відповідає запиту ${typed}.`,
    refused: (count) => `${counted(count, FILE)}:`,
    asBefore: (count) => `${counted(count, FILE)}; діє попередня версія:`,
  },
  notices: {
    fault: (reference) =>
      `Сталася помилка. Її записано в журналі того, хто керує цим ботом, з позначкою ${reference}.`,
    unavailable: "Статті зараз недоступні, тому відповіді немає. Запитайте ще раз за хвилину.",
    unknownCommand: "Такої команди вже немає. Discord може ще якийсь час її показувати.",
    oldButton: "Ця кнопка — з іншої версії бота. Запитайте ще раз, і вона запрацює.",
    gone: "Відтоді статті змінилися: це висловлювання вже не стоїть там так, як стояло. Запитайте ще раз, щоб побачити, що там є тепер.",
    tooMany: (seconds) =>
      `Забагато запитань одразу. Запитайте ще раз через ${counted(seconds, { one: "секунду", few: "секунди", other: "секунд" })}.`,
    reloading: "Статті перезавантажуються. Поки що відповіді беруться з попередніх.",
    reloaded: (holdings) => `Статті перезавантажено: ${holdings}.`,
    notReloaded: (reason) =>
      `Не вдалося перезавантажити статті; відповіді й далі беруться з попередніх. ${reason}`,
    noWords: "У цьому повідомленні немає слів, які можна перевірити.",
    asFile: "Цитата з джерелом — у цьому файлі.",
  },
  commands: {
    options: {
      speaker: { name: "хто", description: "Хто це сказав" },
      about: { name: "тема", description: "Про що йдеться, англійською" },
      private: { name: "лише-мені", description: "Показати відповідь лише мені" },
    },
    said: {
      name: "сказано",
      description: "Що хтось сказав за даними статей: дослівно та з джерелом",
      options: {
        kind: { name: "вид", description: "Лише прямі цитати, перекази або відмови від коментаря" },
        since: {
          name: "з",
          description: "Від цього дня: 2025-03-01 або, англійською, March 2025, last week",
        },
        until: {
          name: "до",
          description: "До цього дня включно: 2025-03-01 або, англійською, March 2025, last week",
        },
        sort: { name: "порядок", description: "Що показати першим" },
      },
    },
    ask: {
      name: "запитати",
      description: "Хто що сказав і про що? Відповідь береться зі статей",
      options: {
        question: {
          name: "запитання",
          description: "Англійською, наприклад: what did the minister say about the budget",
        },
      },
    },
    compare: {
      name: "порівняти",
      description: "Що дві особи чи установи сказали на одну тему, поруч",
      options: {
        first: { name: "кого", description: "Одна особа чи установа" },
        second: { name: "з-ким", description: "Інша особа чи установа" },
        about: { name: "тема", description: "Тема, англійською" },
      },
    },
    timeline: {
      name: "хронологія",
      description: "Висловлювання однієї особи чи установи за датою, спочатку найдавніші",
      options: {},
    },
    speakers: {
      name: "кого-цитують",
      description: "Кого в статтях цитують або переказують і як часто",
      options: { search: { name: "пошук", description: "Частина імені або посади" } },
    },
    corpus: {
      name: "статті",
      description: "З яких статей беруться відповіді та коли їх завантажено",
      options: {},
    },
    reload: {
      name: "перезавантажити",
      description: "Завантажити статті наново",
      options: {},
    },
    checkQuote: { name: "Перевірити цю цитату" },
    kinds: {
      quotation: "прямі цитати",
      paraphrase: "перекази",
      refusal: "відмови від коментаря",
    },
    sorts: { fit: "найвідповідніше", newest: "найновіше", oldest: "найдавніше" },
  },
};
