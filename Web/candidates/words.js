// What the page says, in the three languages.

import { figures, russian } from "./speech.js";

const ky = {
  language: "Тил",
  skip: "Негизги бөлүккө өтүү",
  title: "Талапкерлер",
  sought: "Аты-жөнү же арыздын номери",
  contest: "Шайлоо",
  allContests: "баары",
  stage: "Абалы",
  allStages: "баары",
  list: "Арыздар",
  number: "№",
  name: "Талапкер",
  nomination: "Ким көрсөткөн",
  since: "Качантан бери",
  entries: "Журналдагы жазуулар",
  itself: "өзүн-өзү көрсөткөн",
  place: (party, number) => `${party}, тизмедеги ${number}-орун`,
  unnamed: "аты-жөнү такталууда",
  noEntries: "жарыялана элек",
  counted: (shown, all) => (shown === all ? `${figures("ky", all)} арыз.` : `${figures("ky", all)} арыздан ${figures("ky", shown)} көрсөтүлдү.`),
  unreadable: "Тизмени окуу мүмкүн болбоду. Баракты бир аздан кийин кайра жүктөңүз.",
  kinds: { rehearsal: "МАШЫГУУ. Бул чыныгы шайлоо эмес.", training: "ОКУУ. Бул чыныгы шайлоо эмес." },
  believe: "Ар бир арыздын, корутундунун жана чечимдин көзөмөл хеши шайлоонун коомдук журналында турат. Колунда кагазы бар киши анын QR-кодун dobush-verify paper программасы менен текшере алат.",
  data: "Ушул эле маалымат программалар үчүн (JSON)",
};

const ru = {
  language: "Язык",
  skip: "Перейти к содержанию",
  title: "Кандидаты",
  sought: "Имя или номер заявления",
  contest: "Выборы",
  allContests: "все",
  stage: "Состояние",
  allStages: "все",
  list: "Заявления",
  number: "№",
  name: "Кандидат",
  nomination: "Кем выдвинут",
  since: "С какого дня",
  entries: "Записи в журнале",
  itself: "самовыдвижение",
  place: (party, number) => `${party}, место ${number} в списке`,
  unnamed: "имя уточняется",
  noEntries: "ещё не опубликованы",
  counted: (shown, all) =>
    shown === all
      ? `${figures("ru", all)} ${russian(all, "заявление", "заявления", "заявлений")}.`
      : `Показано ${figures("ru", shown)} из ${figures("ru", all)}.`,
  unreadable: "Не удалось прочитать список. Загрузите страницу ещё раз немного позже.",
  kinds: { rehearsal: "РЕПЕТИЦИЯ. Это не настоящие выборы.", training: "УЧЕБНЫЙ РЕЖИМ. Это не настоящие выборы." },
  believe: "Контрольный хеш каждого заявления, заключения и решения стоит в публичном журнале выборов. У кого есть бумага, тот может проверить её QR-код программой dobush-verify paper.",
  data: "Те же данные для программ (JSON)",
};

const en = {
  language: "Language",
  skip: "Skip to the content",
  title: "Candidates",
  sought: "Name or the application's number",
  contest: "Contest",
  allContests: "all",
  stage: "Status",
  allStages: "all",
  list: "Applications",
  number: "No.",
  name: "Candidate",
  nomination: "Nominated by",
  since: "Since",
  entries: "Entries in the ledger",
  itself: "self-nominated",
  place: (party, number) => `${party}, place ${number} of the list`,
  unnamed: "name being confirmed",
  noEntries: "not yet published",
  counted: (shown, all) =>
    shown === all ? `${figures("en", all)} application${all === 1 ? "" : "s"}.` : `${figures("en", shown)} of ${figures("en", all)} shown.`,
  unreadable: "The list cannot be read. Load the page again a little later.",
  kinds: { rehearsal: "REHEARSAL. This is not a real election.", training: "TRAINING. This is not a real election." },
  believe: "A hash of each application, conclusion and decision stands in the election's public ledger. Whoever has a paper can check its QR code with the program dobush-verify paper.",
  data: "The same data for programs (JSON)",
};

export const languages = { ky: { name: "Кыргызча", words: ky }, ru: { name: "Русский", words: ru }, en: { name: "English", words: en } };
