// The public page of candidates: a table from candidates.json, searched and filtered here.

import { Speech, day, element, figures, place } from "./speech.js";
import { languages } from "./words.js";

class CandidatesPage {
  #speech = new Speech(languages, () => this.#render());
  /** What the server said; null until it is there. */
  #table = null;

  async start() {
    this.#speech.start();
    for (const id of ["sought", "contest", "stage"]) place(id).addEventListener("input", () => this.#renderRows());
    place("filter").addEventListener("submit", (event) => event.preventDefault());
    try {
      const answer = await fetch("candidates.json", { cache: "no-cache" });
      if (!answer.ok) throw new Error(String(answer.status));
      this.#table = await answer.json();
    } catch {
      place("trouble").hidden = false;
      this.#speech.say("trouble", (words) => words.unreadable);
      return;
    }
    this.#render();
  }

  #render() {
    if (this.#table === null) return;
    const { words } = this.#speech;
    const { about, candidates } = this.#table;
    place("election").textContent = this.#speech.of(about.title);
    place("rehearsal").hidden = about.kind === "production";
    place("rehearsal").textContent = words.kinds[about.kind] ?? "";
    const stages = new Map(candidates.map((one) => [one.stage, this.#speech.of(one.stageText)]));
    this.#choose("contest", words.allContests, about.contests.map((one) => [one.id, this.#speech.of(one.title)]));
    this.#choose("stage", words.allStages, [...stages]);
    this.#renderRows();
  }

  /** Fills a choice anew and keeps what was chosen. */
  #choose(id, all, pairs) {
    const chosen = place(id).value;
    place(id).replaceChildren(
      ...[["", all], ...pairs].map(([value, text]) => element("option", { value }, text)));
    place(id).value = pairs.some(([value]) => value === chosen) ? chosen : "";
  }

  #renderRows() {
    if (this.#table === null) return;
    const { words } = this.#speech;
    const { candidates } = this.#table;
    const [sought, contest, stage] = ["sought", "contest", "stage"].map((id) => place(id).value);
    const wanted = folded(sought);
    const shown = candidates.filter(
      (one) =>
        (contest === "" || one.contest === contest) && (stage === "" || one.stage === stage)
        && (wanted === "" || folded(one.name ?? "").includes(wanted) || String(one.number) === sought.trim()));
    place("counted").textContent = words.counted(shown.length, candidates.length);
    place("candidates").replaceChildren(...shown.map((one) => this.#row(one)));
  }

  #row(one) {
    const { words } = this.#speech;
    const { contests, parties } = this.#table.about;
    const title = (list, id) => this.#speech.of(list.find((entry) => entry.id === id)?.title) || id;
    const nominated = {
      itself: () => words.itself,
      party: () => title(parties, one.nomination.party),
      list: () => words.place(title(parties, one.nomination.party), one.nomination.place),
    }[one.nomination.by]?.() ?? "";
    const cells = [
      ["number", figures(this.#speech.tag, one.number), "figure"], ["name", one.name ?? words.unnamed],
      ["contest", title(contests, one.contest)], ["nomination", nominated], ["stage", this.#speech.of(one.stageText)],
      ["since", day(one.since)], ["entries", one.entries.join(", ") || words.noEntries],
    ];
    return element(
      "tr", {},
      ...cells.map(([column, text, kind]) =>
        element("td", { "data-column": words[column], ...(kind ? { class: kind } : {}) }, text)));
  }
}

/** Letters as people type them: without Kyrgyz letters, ё, and capitals. */
const folded = (text) =>
  text.trim().toLowerCase().replaceAll("ө", "о").replaceAll("ү", "у").replaceAll("ң", "н").replaceAll("ё", "е");

new CandidatesPage().start();
