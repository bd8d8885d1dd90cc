// The page of the public ledger: shows what its files say, and checks it.

import { hex, same, unhex } from "./bytes.js";
import { drawProof } from "./drawing.js";
import { Ledger, Unreadable } from "./ledger.js";
import { climb, leafHash } from "./merkle.js";
import { isSigned } from "./note.js";
import { Speech, element, facts, figures, place, time } from "./speech.js";
import { languages } from "./words.js";

/** Entries shown at first, and again with each wish for more. */
const SHOWN = 12;
/** Bundles counted without being asked: what a phone loads in a moment. */
const COUNTED = 4;

class LedgerPage {
  #ledger = new Ledger(new URL("../", location.href).href);
  #speech = new Speech(languages, () => this.#renderAll());
  /** Whether the log's key signed the checkpoint; null when this browser cannot tell. */
  #signed = null;
  /** The last entry; null until the ledger is read. */
  #last = null;
  /** The entries in the list of the newest, and the lowest of them. */
  #rows = [];
  #lowest = 0;
  /** The entry that is looked at. */
  #shown = null;
  /** Counted entries by their type. */
  #counts = { types: new Map(), done: 0 };
  #search = 0;

  get words() {
    return this.#speech.words;
  }

  async start() {
    this.#speech.start();
    place("search").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#guard(() => this.#find(place("sought").value));
    });
    place("older").addEventListener("click", () => this.#guard(() => this.#showMore()));
    place("count-all").addEventListener("click", () => this.#guard(() => this.#count(Infinity)));
    addEventListener("hashchange", () => this.#guard(() => this.#followAddress()));
    if (!globalThis.crypto?.subtle) {
      this.#trouble((words) => words.unsafe);
      return;
    }
    await this.#guard(() => this.#load());
  }

  async #load() {
    const ledger = this.#ledger;
    await ledger.open();
    const key = unhex((await ledger.logKey()) ?? "");
    this.#signed = key?.length === 32 ? await isSigned(ledger.checkpoint, key) : false;
    const last = await ledger.entry(ledger.size - 1);
    this.#last = last;
    this.#renderState();
    this.#lowest = ledger.size;
    await this.#showMore();
    await this.#followAddress();
    await this.#count(COUNTED);
  }

  /** Runs a step; what goes wrong is told on the page. */
  async #guard(step) {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#trouble((words) => words.unreadable(error.file));
    }
  }

  #trouble(sentence) {
    place("trouble").hidden = false;
    this.#speech.say("trouble", sentence);
  }

  #renderAll() {
    if (this.#last) this.#renderState();
    if (this.#shown) this.#renderEntry();
    this.#renderNewest();
    this.#renderCounts();
  }

  // The ledger's state

  #renderState() {
    const { words } = this;
    const { checkpoint, size } = this.#ledger;
    place("origin").textContent = checkpoint.origin;
    const others = checkpoint.lines.filter((line) => line.name !== checkpoint.origin).map((line) => line.name);
    const verdict = { true: ["good", words.signed], false: ["bad", words.badlySigned], null: ["", words.cannotVerify] }[this.#signed];
    const rows = [
      [words.entries, figures(this.#speech.tag, size)],
      [words.lastEntry, time(this.#last.value?.time)],
      [words.root, hex(checkpoint.root), "code"],
      [words.signature, verdict[1], verdict[0]],
      [words.cosignatures, others.length > 0 ? others.join(", ") : words.noCosignatures],
    ];
    place("state").replaceChildren(...facts(rows));
  }

  // The newest entries

  async #showMore() {
    const end = this.#lowest;
    const start = Math.max(end - SHOWN, 0);
    for (let seq = end - 1; seq >= start; seq -= 1) this.#rows.push(await this.#ledger.entry(seq));
    this.#lowest = start;
    place("older").hidden = start === 0;
    this.#renderNewest();
  }

  #renderNewest() {
    const { words } = this;
    const rows = this.#rows.map(({ seq, value }) => {
      const button = element("button", { type: "button", "aria-label": words.show(seq), "data-seq": seq }, String(seq));
      button.addEventListener("click", () => {
        location.hash = String(seq);
      });
      const row = element("tr", this.#shown?.seq === seq ? { class: "shown" } : {});
      row.append(
        element("td", {}, button), element("td", {}, this.#type(value)),
        element("td", { class: "by" }, words.roles[value?.role] ?? value?.role ?? "?"),
        element("td", {}, time(value?.time)),
      );
      return row;
    });
    // Whoever stands on a button with the keyboard stays there.
    const held = place("newest").contains(document.activeElement) ? document.activeElement.dataset.seq : null;
    place("newest").replaceChildren(...rows);
    if (held !== null) place("newest").querySelector(`[data-seq="${held}"]`)?.focus();
  }

  #type(value) {
    const { words } = this;
    const name = words.types[value?.type] ?? value?.type ?? "?";
    return value?.type === "phase" ? `${name}: ${words.phases[value.body?.to] ?? value.body?.to}` : name;
  }

  // Counts

  async #count(bundles) {
    const counts = this.#counts;
    place("count-all").hidden = true;
    for (let looked = 0; looked < bundles && counts.done < this.#ledger.bundles; looked += 1) {
      const index = this.#ledger.bundles - 1 - counts.done;
      for (const bytes of await this.#ledger.bundle(index)) {
        const type = /"type":"([a-z.]{1,40})","v":1}$/.exec(new TextDecoder().decode(bytes))?.[1] ?? "?";
        counts.types.set(type, (counts.types.get(type) ?? 0) + 1);
      }
      counts.done += 1;
      if (looked % 16 === 15) this.#renderCounts();
    }
    place("count-all").hidden = counts.done >= this.#ledger.bundles;
    this.#renderCounts();
  }

  #renderCounts() {
    const { words } = this;
    const { types, done } = this.#counts;
    if (done === 0) return;
    const rows = [...types].sort((one, other) => other[1] - one[1]);
    const total = rows.reduce((sum, [, count]) => sum + count, 0);
    place("counted").textContent = words.counted(total, this.#ledger.size);
    place("counts").replaceChildren(
      ...rows.map(([type, count]) =>
        element("tr", {}, element("td", {}, words.types[type] ?? type), element("td", { class: "figure" }, figures(this.#speech.tag, count)))),
    );
  }

  // Search and one entry

  async #find(text) {
    const sought = text.trim().toLowerCase();
    const turn = (this.#search += 1);
    if (sought === "") return this.#speech.say("found", (words) => words.nothingSought);
    if (/^[0-9]{1,15}$/.test(sought)) {
      if (Number(sought) < this.#ledger.size) {
        this.#speech.say("found", () => "");
        return this.#open(Number(sought));
      }
      return this.#speech.say("found", (words) => words.outOfRange(this.#ledger.size));
    }
    const all = this.#ledger.bundles;
    const seq = await this.#ledger.find(sought, (done) => {
      if (turn !== this.#search) return false;
      this.#speech.say("found", (words) => words.searching(done, all));
      return true;
    });
    // Another search has begun meanwhile.
    if (turn !== this.#search) return undefined;
    if (seq === null) return this.#speech.say("found", (words) => words.notFound);
    this.#speech.say("found", () => "");
    return this.#open(seq);
  }

  #open(seq) {
    if (location.hash === `#${seq}`) return this.#followAddress();
    location.hash = String(seq);
    return undefined;
  }

  async #followAddress() {
    const text = location.hash.slice(1);
    if (!/^[0-9]{1,15}$/.test(text) || !(Number(text) < this.#ledger.size)) return;
    const entry = await this.#ledger.entry(Number(text));
    const leaf = await leafHash(entry.bytes);
    const siblings = await this.#ledger.tree.path(entry.seq);
    const way = await climb(leaf, siblings);
    // The address may have changed while this was computed.
    if (location.hash.slice(1) !== text) return;
    this.#shown = { ...entry, leaf, siblings, way, proves: same(way[way.length - 1], this.#ledger.checkpoint.root) };
    this.#renderEntry();
    this.#renderNewest();
    place("entry-title").focus({ preventScroll: true });
    place("entry").scrollIntoView({ block: "start" });
  }

  #renderEntry() {
    const { words } = this;
    const { seq, bytes, text, value, leaf, siblings, way, proves } = this.#shown;
    place("entry").hidden = false;
    place("entry-title").textContent = words.entry(seq);
    const verdict = place("verdict");
    const isGood = proves && this.#signed === true;
    verdict.className = `verdict ${isGood ? "good" : proves && this.#signed === null ? "" : "bad"}`;
    verdict.textContent = !proves ? words.notIncluded : isGood ? words.included(siblings.length) : words.unsignedRoot(siblings.length);
    place("entry-facts").replaceChildren(
      ...facts([
        [words.type, this.#type(value)],
        [words.by, words.roles[value?.role] ?? value?.role ?? "?"],
        [words.time, time(value?.time)],
        [words.leaf, hex(leaf), "code"],
        [words.previous, value?.prevHash ?? "?", "code"],
        [words.idem, value?.idem ?? "?", "code"],
        [words.keyId, value?.keyId ?? "?", "code"],
        [words.size, words.bytes(bytes.length)],
      ]),
    );
    place("proof").hidden = false;
    place("drawing").replaceChildren(drawProof(way, siblings, seq, { title: words.proofOf(seq), root: words.root }));
    place("proof-text").textContent = words.proof;
    place("content").setAttribute("aria-label", words.content);
    place("content").textContent = value === null ? text : JSON.stringify(value, null, 2);
  }
}

new LedgerPage().start();
