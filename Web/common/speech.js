// What all pages have in common: the languages, and a few short ways to build them.

export const place = (id) => document.getElementById(id);

/** An element with attributes and children. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Names and values of a list; a third says of what kind the value is. */
export const facts = (rows) =>
  rows.flatMap(([name, value, kind]) => [element("dt", {}, name), element("dd", kind ? { class: kind } : {}, value)]);

/** A time in Kyrgyzstan's only zone, in figures: a browser without Kyrgyz names would mix languages. */
export function time(milliseconds) {
  if (!Number.isInteger(milliseconds)) return "";
  const parts = new Intl.DateTimeFormat("ru", {
    timeZone: "Asia/Bishkek", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  });
  return parts.format(new Date(milliseconds)).replace(",", "");
}

/** Counted nouns of Russian: one, few, many. */
export const russian = (count, one, few, many) => {
  const [last, two] = [count % 10, count % 100];
  if (last === 1 && two !== 11) return one;
  return last >= 2 && last <= 4 && (two < 12 || two > 14) ? few : many;
};

/** A number with the language's own separators. */
export const figures = (language, count) => new Intl.NumberFormat(language).format(count);

/** A date of the form 2025-11-30, in figures. */
export const day = (text) => text.split("-").reverse().join(".");

/**
 * The languages of a page: the buttons, the words of the markup (`data-word`, `data-label`), and what was said in a place,
 * which is said again in another language.
 */
export class Speech {
  #languages;
  #changed;
  #said = new Map();
  tag = "ky";

  /** `languages` by their tags: `{name, words}`; `changed` draws anew what the page has drawn. */
  constructor(languages, changed) {
    this.#languages = languages;
    this.#changed = changed;
  }

  get words() {
    return this.#languages[this.tag].words;
  }

  /** The text of a sentence that came in all languages. */
  of(text) {
    return text?.[this.tag] ?? "";
  }

  /** Makes the buttons and speaks what the address asks for, what was spoken last, or what the browser prefers. */
  start() {
    for (const [tag, { name }] of Object.entries(this.#languages)) {
      const button = element("button", { type: "button", lang: tag, "data-language": tag }, name);
      button.addEventListener("click", () => {
        try {
          localStorage.setItem("language", tag);
        } catch {
          // Without a memory the page speaks the language until it is closed.
        }
        this.#speak(tag);
      });
      place("languages").append(button);
    }
    const asked = new URLSearchParams(location.search).get("lang");
    const known = [asked, this.#remembered(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
    this.#speak(known.find((tag) => tag in this.#languages) ?? "ky");
  }

  /** Says something in a place, now and again when the language changes. */
  say(id, sentence) {
    this.#said.set(id, sentence);
    place(id).textContent = sentence(this.words);
  }

  #remembered() {
    try {
      return localStorage.getItem("language");
    } catch {
      return null;
    }
  }

  #speak(tag) {
    this.tag = tag;
    document.documentElement.lang = tag;
    document.title = this.words.title;
    for (const spot of document.querySelectorAll("[data-word]")) spot.textContent = this.words[spot.dataset.word];
    for (const spot of document.querySelectorAll("[data-label]")) spot.setAttribute("aria-label", this.words[spot.dataset.label]);
    for (const button of place("languages").children) {
      button.setAttribute("aria-pressed", String(button.dataset.language === tag));
    }
    for (const [id, sentence] of this.#said) place(id).textContent = sentence(this.words);
    this.#changed();
  }
}
