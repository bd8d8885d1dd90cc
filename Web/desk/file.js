// One candidacy on the clerk's page: findings, papers, and what may be done now.

import { office } from "./office.js";
import { day, element, facts, figures, place, time } from "./speech.js";

const SIGNS = { complies: "good", "does-not-comply": "bad", "no-answer": "look", look: "look", waiting: "wait" };

export class CandidacyFile {
  #speech;
  #guard;
  #file = null;
  #clerk = null;
  #about = null;

  /** `guard` runs a step and tells what goes wrong. */
  constructor(speech, guard) {
    this.#speech = speech;
    this.#guard = guard;
  }

  open(file, clerk, about) {
    [this.#file, this.#clerk, this.#about] = [file, clerk, about];
    this.render();
  }

  /** Forgets the candidacy: nothing personal stays behind a closed door. */
  close() {
    this.#file = null;
    for (const id of ["file-title", "facts", "findings", "papers", "answers", "journal", "deeds", "proposal-text", "proposal-buttons"]) {
      place(id).replaceChildren();
    }
  }

  render() {
    if (this.#file === null) return;
    const { words } = this.#speech;
    const file = this.#file;
    place("file-title").textContent = words.fileTitle(file.number, file.identity?.name ?? words.unnamed);
    const contest = this.#about.contests.find((one) => one.id === file.contest);
    const party = this.#about.parties.find((one) => one.id === file.nomination.party);
    const partyName = this.#speech.of(party?.title) || file.nomination.party;
    place("facts").replaceChildren(
      ...facts([
        [words.stage, this.#speech.of(file.stageText)], [words.contest, this.#speech.of(contest?.title)],
        [words.nomination, words.nominations[file.nomination.by](partyName, file.nomination.place)],
        [words.birthDate, file.identity ? day(file.identity.birthDate) : words.unanswered],
        [words.received, time(file.receivedAt)], [words.consented, day(file.consentedOn)],
      ]));
    this.#renderProposal();
    this.#renderDeeds();
    place("findings").replaceChildren(...file.findings.map((one) => this.#finding(one)));
    place("papers").replaceChildren(...file.papers.map((one) => this.#paper(one)));
    place("answers").replaceChildren(...file.facts.flatMap((one) => this.#answer(one)));
    place("journal").replaceChildren(
      ...file.journal.map((one) =>
        element("tr", {}, element("td", {}, time(one.time)), element("td", {}, one.member ?? words.program),
          element("td", {}, [one.text, one.deed].map((text) => this.#speech.of(text)).filter(Boolean).join(": ")))));
  }

  #renderProposal() {
    const { words } = this.#speech;
    const { proposal } = this.#file;
    place("proposal").hidden = proposal === null;
    place("proposal-buttons").replaceChildren();
    if (proposal === null) return;
    const isOwn = proposal.by === this.#clerk.member;
    place("proposal-text").textContent = words.proposal(proposal.by, this.#speech.of(proposal.text), isOwn);
    if (!this.#clerk.duties.includes("decide")) return;
    if (!isOwn) this.#button("proposal-buttons", words.confirm, () => this.#act(proposal.deed, "confirmed"));
    this.#button(
      "proposal-buttons", isOwn ? words.takeBack : words.reject,
      async () => this.#changed(await office.takeBack(this.#file.id), "takenBack"), "quiet");
  }

  #renderDeeds() {
    const { words } = this.#speech;
    place("deeds").replaceChildren();
    const ways = {
      check: async () => this.#changed(await office.check(this.#file.id), "checked"),
      register: () => this.#propose({ deed: "register" }),
      refuse: () => this.#propose({ deed: "refuse" }),
      appeal: () => this.#ask({ deed: "appeal" }, "appealed"),
      "end-appeal": () => this.#endAppeal(),
      withdraw: () => this.#ask({ deed: "withdraw" }, "withdrawn"),
      replace: () => this.#replace(),
    };
    // What two decide waits while something is proposed.
    const waits = this.#file.proposal === null ? [] : ["register", "refuse", "end-appeal", "replace"];
    for (const deed of this.#file.deeds) {
      // Requirements are settled where they stand.
      if (deed in ways && !waits.includes(deed)) this.#button("deeds", words.deeds[deed], ways[deed], deed === "check" || deed === "withdraw" ? "quiet" : "");
    }
  }

  #button(id, text, step, kind = "") {
    const button = element("button", { type: "button", ...(kind ? { class: kind } : {}) }, text);
    button.addEventListener("click", () => this.#guard(step));
    place(id).append(button);
    return button;
  }

  #finding(one) {
    const { words } = this.#speech;
    const title = element("td", {}, this.#speech.of(one.title) || one.requirement, element("span", { class: "law" }, this.#speech.of(one.basis)));
    const outcome = element("td", {}, element("span", { class: SIGNS[one.outcome] }, this.#speech.of(one.text)));
    if (one.settled !== null) outcome.append(element("span", { class: "law" }, one.settled ? words.settledHolds : words.settledFails));
    if (one.open && this.#file.proposal === null && this.#file.deeds.includes("settle")) {
      const button = element("button", { type: "button", class: "quiet", "aria-label": words.settleWhat(this.#speech.of(one.title)) }, words.settle);
      button.addEventListener("click", () => this.#guard(() => this.#settle(one)));
      outcome.append(element("div", {}, button));
    }
    const source = element("td", {}, one.source === null ? words.noService : this.#speech.of(one.source));
    if (one.evidence.length > 0) source.append(element("span", { class: "law code" }, one.evidence.join(", ")));
    return element("tr", {}, title, outcome, source);
  }

  #paper(one) {
    const { words } = this.#speech;
    const link = element("a", { href: `papers/${one.number}`, target: "_blank", rel: "noopener" }, one.number);
    const verdict = element("td", {}, this.#speech.of(one.verdict));
    if (!one.current) verdict.append(element("span", { class: "law" }, words.replaced));
    return element(
      "tr", {}, element("td", {}, link), element("td", {}, this.#speech.of(one.title)), verdict,
      element("td", {}, time(one.issuedAt)),
      element("td", {}, one.entry === null ? words.notPublished : figures(this.#speech.tag, one.entry)));
  }

  #answer(one) {
    const { words } = this.#speech;
    const rows = one.facts.map((fact) => [this.#speech.of(fact.title), this.#speech.of(fact.text)]);
    if (one.refused !== null) rows.push([words.refusedWith, one.refused]);
    rows.push([words.obtained, time(one.obtainedAt)], [words.evidence, one.proven ? words.proven : words.notProven, one.proven ? "good" : "bad"]);
    return [element("h4", {}, this.#speech.of(one.title)), element("dl", { class: "facts" }, ...facts(rows))];
  }

  // What is done

  #changed(file, said) {
    this.#file = file;
    this.render();
    this.#speech.say("done", (words) => words[said]);
    place("file-title").focus();
  }

  async #act(deed, said) {
    this.#changed(await office.act(this.#file.id, deed), said);
  }

  async #propose(deed) {
    const { words } = this.#speech;
    if (await this.#agreed(words.deeds[deed.deed], words.needsSecond)) await this.#act(deed, "proposed");
  }

  async #ask(deed, said) {
    const { words } = this.#speech;
    if (await this.#agreed(words.deeds[deed.deed], words.cannotUndo)) await this.#act(deed, said);
  }

  async #settle(one) {
    const { words } = this.#speech;
    const holds = choice("holds", [["yes", words.holds], ["no", words.fails]], words.settle);
    const document = field("document", words.document, { type: "file" });
    if (!(await this.#agreed(words.settleWhat(this.#speech.of(one.title)), words.settleHint, holds.box, document.box))) return;
    const [paper] = document.input.files;
    const hash = paper ? await sha256(paper) : null;
    await this.#act({ deed: "settle", requirement: one.requirement, holds: holds.value() === "yes", document: hash }, "proposed");
  }

  async #endAppeal() {
    const { words } = this.#speech;
    const verdict = choice("verdict", [["upheld", words.upheld], ["overturned", words.overturned]], words.verdict);
    if (await this.#agreed(words.deeds["end-appeal"], words.needsSecond, verdict.box)) {
      await this.#act({ deed: "end-appeal", verdict: verdict.value() }, "proposed");
    }
  }

  async #replace() {
    const { words } = this.#speech;
    const number = field("successor", words.successor, { inputmode: "numeric", required: "" });
    if (!(await this.#agreed(words.deeds.replace, words.needsSecond, number.box))) return;
    const lines = await office.lines();
    const line = lines.find((one) => String(one.number) === number.input.value.trim());
    if (line === undefined) {
      this.#speech.say("done", (words) => words.noSuchNumber);
      return;
    }
    await this.#act({ deed: "replace", by: line.id }, "proposed");
  }

  /** Asks before something is done; true when the answer is yes. */
  #agreed(title, text, ...fields) {
    const dialog = place("ask");
    place("ask-title").textContent = title;
    place("ask-text").textContent = text;
    place("ask-fields").replaceChildren(...fields);
    place("ask-yes").textContent = title;
    return new Promise((resolve) => {
      dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
      dialog.returnValue = "no";
      dialog.showModal();
    });
  }
}

function field(id, text, attributes) {
  const input = element("input", { id, ...attributes });
  return { box: element("div", { class: "field" }, element("label", { for: id }, text), input), input };
}

function choice(name, pairs, legend) {
  const radios = pairs.map(([value, text], index) => {
    const radio = element("input", { type: "radio", name, value, ...(index === 0 ? { checked: "" } : {}) });
    return element("label", {}, radio, ` ${text}`);
  });
  const box = element("fieldset", {}, element("legend", {}, legend), ...radios);
  return { box, value: () => box.querySelector(":checked").value };
}

/** SHA-256 of a file, as hex digits: the document itself stays in the commission's archive. */
async function sha256(file) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
