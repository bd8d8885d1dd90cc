// The Merkle tree of RFC 9162 as C2SP tlog-tiles stores it, computed with the browser's own SHA-256.

import { joined } from "./bytes.js";

/** Hashes in a full tile. */
export const WIDTH = 256;

const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export const leafHash = (entry) => sha256(joined([0], entry));
export const nodeHash = (left, right) => sha256(joined([1], left, right));
export { sha256 };

/** The largest power of two below a number. */
function leftPart(count) {
  let left = 1;
  while (left * 2 < count) left *= 2;
  return left;
}

/** Roots of parts of a tree; `hash(level, index)` gives what the tiles hold. */
export class Tree {
  constructor(size, hash) {
    this.size = size;
    this.hash = hash;
  }

  async root(start, count) {
    let level = 0;
    let width = 1;
    while (count % (width * WIDTH) === 0 && start % (width * WIDTH) === 0) {
      level += 1;
      width *= WIDTH;
    }
    if (count === width) return this.hash(level, start / width);
    const left = leftPart(count);
    return nodeHash(await this.root(start, left), await this.root(start + left, count - left));
  }

  /** The hashes beside the way from a leaf to the root, the leaf's sibling first; `left` tells on which side. */
  async path(index) {
    const siblings = [];
    let start = 0;
    let count = this.size;
    while (count > 1) {
      const left = leftPart(count);
      if (index < start + left) {
        siblings.push({ hash: await this.root(start + left, count - left), left: false, start: start + left, count: count - left });
        count = left;
      } else {
        siblings.push({ hash: await this.root(start, left), left: true, start, count: left });
        start += left;
        count -= left;
      }
    }
    return siblings.reverse();
  }
}

/** The hashes from a leaf up to the root, the leaf's own first. */
export async function climb(leaf, siblings) {
  const way = [leaf];
  for (const sibling of siblings) {
    const below = way[way.length - 1];
    way.push(await (sibling.left ? nodeHash(sibling.hash, below) : nodeHash(below, sibling.hash)));
  }
  return way;
}
