// The public ledger as its files tell it.

import { WIDTH, Tree, leafHash } from "./merkle.js";
import { readCheckpoint } from "./note.js";
import { hex } from "./bytes.js";

/** What keeps a file from being read. */
export class Unreadable extends Error {
  constructor(name) {
    super(name);
    this.name = "Unreadable";
    this.file = name;
  }
}

/** `x001/x234/067` for 1234067 (C2SP tlog-tiles). */
function tileNumber(index) {
  let text = String(index % 1000).padStart(3, "0");
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    text = `x${String(rest % 1000).padStart(3, "0")}/${text}`;
  }
  return text;
}

export class Ledger {
  #base;
  #files = new Map();

  /** @param base the address of the public folder, with a slash at the end. */
  constructor(base) {
    this.#base = base;
  }

  /** Reads the newest checkpoint. */
  async open() {
    const bytes = await this.#fetch("checkpoint");
    this.checkpoint = readCheckpoint(new TextDecoder().decode(bytes));
    if (!this.checkpoint) throw new Unreadable("checkpoint");
    this.size = this.checkpoint.size;
    this.tree = new Tree(this.size, (level, index) => this.#hash(level, index));
  }

  async #fetch(name) {
    let answer;
    try {
      answer = await fetch(this.#base + name, { credentials: "omit" });
    } catch {
      throw new Unreadable(name);
    }
    if (!answer.ok) throw new Unreadable(name);
    return new Uint8Array(await answer.arrayBuffer());
  }

  /** A file that does not change, read once. */
  #read(name) {
    if (!this.#files.has(name)) {
      this.#files.set(name, this.#fetch(name));
      // The memory of a long look through a large ledger stays small.
      if (this.#files.size > 64) this.#files.delete(this.#files.keys().next().value);
    }
    return this.#files.get(name);
  }

  async #hash(level, index) {
    const tile = Math.floor(index / WIDTH);
    const count = Math.min(WIDTH, Math.floor(this.size / WIDTH ** level) - tile * WIDTH);
    const name = `tile/${level}/${tileNumber(tile)}${count === WIDTH ? "" : `.p/${count}`}`;
    const bytes = await this.#read(name);
    if (bytes.length !== count * 32) throw new Unreadable(name);
    const place = (index % WIDTH) * 32;
    return bytes.slice(place, place + 32);
  }

  get bundles() {
    return Math.ceil(this.size / WIDTH);
  }

  /** The entries of a bundle as bytes. */
  async bundle(index) {
    const count = Math.min(WIDTH, this.size - index * WIDTH);
    const name = `tile/entries/${tileNumber(index)}${count === WIDTH ? "" : `.p/${count}`}`;
    const bytes = await this.#read(name);
    const entries = [];
    for (let at = 0; at + 2 <= bytes.length; ) {
      const length = (bytes[at] << 8) | bytes[at + 1];
      entries.push(bytes.slice(at + 2, at + 2 + length));
      at += 2 + length;
    }
    if (entries.length !== count) throw new Unreadable(name);
    return entries;
  }

  /** An entry: its bytes and what they say. */
  async entry(seq) {
    const entries = await this.bundle(Math.floor(seq / WIDTH));
    const bytes = entries[seq % WIDTH];
    return { seq, bytes, text: new TextDecoder().decode(bytes), value: parsed(bytes) };
  }

  /** The log's key, as genesis names it; null where that cannot be read. */
  async logKey() {
    const { value } = await this.entry(0);
    return value?.body?.certificates?.find((certificate) => certificate.role === "log")?.signKey ?? null;
  }

  /**
   * The number of the entry with that leaf hash or idempotency key, or of the submitter's key; the newest first.
   *
   * @param sought lower-case text.
   * @param step is told how many bundles have been looked through, and says whether to go on.
   */
  async find(sought, step) {
    const isHash = /^[0-9a-f]{64}$/.test(sought);
    for (let index = this.bundles - 1; index >= 0; index -= 1) {
      if (!step(this.bundles - index)) return null;
      const entries = await this.bundle(index);
      for (let place = entries.length - 1; place >= 0; place -= 1) {
        const value = parsed(entries[place]);
        if (value?.idem === sought || value?.bodySha256 === sought) return index * WIDTH + place;
        if (isHash && hex(await leafHash(entries[place])) === sought) return index * WIDTH + place;
      }
    }
    return null;
  }
}

function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
