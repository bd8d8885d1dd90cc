// The clerk's page: signing in, the table of applications, a new application. One candidacy is in file.js.

import { CandidacyFile } from "./file.js";
import { Refusal, office } from "./office.js";
import { Speech, element, figures, place, time } from "./speech.js";
import { languages } from "./words.js";

class DeskPage {
  #speech = new Speech(languages, () => this.#render());
  #about = null;
  #clerk = null;
  #lines = [];
  #file = new CandidacyFile(this.#speech, (step) => this.#guard(step));

  async start() {
    this.#speech.start();
    place("sign-in").addEventListener("submit", (event) => this.#submit(event, () => this.#signIn()));
    place("apply").addEventListener("submit", (event) => this.#submit(event, () => this.#apply()));
    place("sign-out").addEventListener("click", () => this.#guard(() => this.#signOut()));
    place("new").addEventListener("click", () => {
      location.hash = "new";
    });
    for (const button of document.querySelectorAll("[data-back]")) {
      button.addEventListener("click", () => {
        location.hash = "";
      });
    }
    for (const id of ["show", "sought"]) place(id).addEventListener("input", () => this.#renderLines());
    for (const radio of document.querySelectorAll("[name=by]")) radio.addEventListener("change", () => this.#renderNomination());
    addEventListener("hashchange", () => this.#guard(() => this.#followAddress()));
    await this.#guard(async () => {
      this.#about = await office.about();
      this.#render();
      const session = await office.session();
      this.#clerk = session.member === null ? null : session;
      await this.#followAddress();
    });
  }

  #submit(event, step) {
    event.preventDefault();
    this.#guard(step);
  }

  /** Runs a step; what was refused is told, and whoever is not signed in gets the door. */
  async #guard(step) {
    place("trouble").hidden = true;
    this.#speech.say("done", () => "");
    document.body.setAttribute("aria-busy", "true");
    try {
      await step();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status === 401) this.#leave();
      place("trouble").hidden = false;
      this.#speech.say("trouble", (words) => this.#speech.of(error.sentence) || words.unreachable);
    } finally {
      document.body.removeAttribute("aria-busy");
    }
  }

  // The door

  async #signIn() {
    const [member, pin] = [place("member"), place("pin")];
    const given = pin.value;
    // A PIN does not stay on the screen, right or wrong.
    pin.value = "";
    this.#clerk = await office.signIn(member.value.trim(), given);
    await this.#followAddress();
  }

  async #signOut() {
    await office.signOut();
    this.#leave();
  }

  /** Forgets everything personal and shows the door. */
  #leave() {
    this.#clerk = null;
    this.#lines = [];
    this.#file.close();
    place("lines").replaceChildren();
    place("apply").reset();
    this.#showOnly("door");
    place("member").focus();
  }

  #showOnly(section) {
    for (const id of ["door", "list", "application", "file"]) place(id).hidden = id !== section;
    place("signed-in").hidden = this.#clerk === null;
    place("who").textContent = this.#clerk?.name ?? "";
  }

  async #followAddress() {
    if (this.#clerk === null) return this.#leave();
    const wish = location.hash.slice(1);
    if (wish === "new") {
      this.#showOnly("application");
      this.#renderNomination();
      place("application-title").focus();
    } else if (/^c-[0-9a-f]{1,40}$/.test(wish)) {
      this.#openFile(await office.file(wish));
    } else {
      this.#lines = await office.lines();
      this.#file.close();
      this.#showOnly("list");
      this.#renderLines();
      place("list-title").focus();
    }
    return undefined;
  }

  #openFile(file) {
    this.#showOnly("file");
    this.#file.open(file, this.#clerk, this.#about);
    place("file-title").focus();
  }

  // The table

  #render() {
    if (this.#about === null) return;
    const { words } = this.#speech;
    const { title, kind, contests, parties } = this.#about;
    place("election").textContent = this.#speech.of(title);
    place("rehearsal").hidden = kind === "production";
    place("rehearsal").textContent = words.kinds[kind] ?? "";
    const chosen = place("show").value || "people";
    place("show").replaceChildren(
      ...["people", "late", "all"].map((value) => element("option", { value }, words.shows[value])));
    place("show").value = chosen;
    const contest = place("for-contest").value;
    place("for-contest").replaceChildren(...contests.map((one) => element("option", { value: one.id }, this.#speech.of(one.title))));
    if (contest) place("for-contest").value = contest;
    place("parties").replaceChildren(...parties.map((one) => element("option", { value: one.id }, this.#speech.of(one.title))));
    this.#renderLines();
    this.#file.render();
  }

  #renderLines() {
    const { words } = this.#speech;
    const sought = place("sought").value.trim().toLowerCase();
    const wanted = {
      people: (line) => ["open", "decidable", "registration-appealed", "refusal-appealed"].includes(line.stage) || line.proposal !== null,
      late: (line) => line.warning !== null,
      all: () => true,
    }[place("show").value || "people"];
    const shown = this.#lines.filter(
      (line) => wanted(line) && (sought === "" || String(line.number) === sought || (line.name ?? "").toLowerCase().includes(sought)));
    place("counted").textContent = words.counted(shown.length, this.#lines.length);
    const titles = new Map(this.#about.contests.map((one) => [one.id, this.#speech.of(one.title)]));
    place("lines").replaceChildren(
      ...shown.map((line) => {
        const button = element("button", { type: "button", "aria-label": words.open(line.number) }, figures(this.#speech.tag, line.number));
        button.addEventListener("click", () => {
          location.hash = line.id;
        });
        const waits = [
          line.proposal && words.proposedBy(line.proposal.by), line.unpublished > 0 && words.unpublished(line.unpublished),
        ].filter(Boolean);
        return element(
          "tr", {}, element("td", {}, button), element("td", {}, line.name ?? words.unnamed),
          element("td", {}, titles.get(line.contest) ?? line.contest), element("td", {}, this.#speech.of(line.stageText)),
          element("td", line.warning ? { class: "late" } : {}, line.due === null ? "" : `${time(line.due)} ${words.warnings[line.warning] ?? ""}`),
          element("td", {}, waits.join("; ")));
      }));
  }

  // A new application

  #renderNomination() {
    const by = document.querySelector("[name=by]:checked").value;
    place("party-field").hidden = by === "itself";
    place("party").required = by !== "itself";
    place("place-field").hidden = by !== "list";
    place("place").required = by === "list";
  }

  async #apply() {
    const by = document.querySelector("[name=by]:checked").value;
    const nomination = { by };
    if (by !== "itself") nomination.party = place("party").value.trim();
    if (by === "list") nomination.place = Number(place("place").value);
    const file = await office.apply({
      contest: place("for-contest").value, pin: place("person").value, nomination, consentedOn: place("consented").value.split(".").reverse().join("-"),
    });
    place("apply").reset();
    history.pushState(null, "", `#${file.id}`);
    this.#openFile(file);
    this.#speech.say("done", (words) => words.taken(file.number));
  }
}

new DeskPage().start();
