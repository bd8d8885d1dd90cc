// The proof of one entry as a picture: the way from the entry up to the root, and the hashes beside it.

import { hex } from "./bytes.js";

const SVG = "http://www.w3.org/2000/svg";
const BOX = { width: 100, height: 36 };
const GAP = { across: 6, down: 22 };
const MARGIN = 4;

function shape(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A box with what it stands for and the beginning of its hash. */
function box(picture, x, y, caption, hash, kind) {
  picture.append(
    shape("rect", { x, y, width: BOX.width, height: BOX.height, rx: 4, class: kind }),
    shape("text", { x: x + BOX.width / 2, y: y + 14 }, caption),
    shape("text", { x: x + BOX.width / 2, y: y + 29 }, `${hex(hash).slice(0, 12)}…`),
  );
}

/** Which entries a hash covers. */
const range = (start, count) => (count === 1 ? `${start}` : `${start}–${start + count - 1}`);

/**
 * @param way the hashes from the entry to the root.
 * @param siblings those beside it, with their side and what they cover.
 * @param seq the entry's number.
 * @param words the title and the root's name.
 */
export function drawProof(way, siblings, seq, words) {
  // The way in the middle, what is beside it left or right: three columns fit a phone, however high the tree is.
  const width = 3 * BOX.width + 2 * GAP.across + 2 * MARGIN;
  const height = way.length * (BOX.height + GAP.down) - GAP.down + 2 * MARGIN;
  const picture = shape("svg", { viewBox: `0 0 ${width} ${height}`, role: "img" });
  picture.append(shape("title", {}, words.title));
  const x = (column) => MARGIN + column * (BOX.width + GAP.across);
  const y = (level) => MARGIN + (way.length - 1 - level) * (BOX.height + GAP.down);
  const middle = x(1) + BOX.width / 2;
  siblings.forEach((sibling, level) => {
    const column = sibling.left ? 0 : 2;
    const up = { x2: middle, y2: y(level + 1) + BOX.height };
    picture.append(
      shape("line", { x1: x(column) + BOX.width / 2, y1: y(level), ...up }),
      shape("line", { x1: middle, y1: y(level), ...up, class: "mine" }),
    );
    box(picture, x(column), y(level), range(sibling.start, sibling.count), sibling.hash, "");
  });
  let [start, count] = [seq, 1];
  way.forEach((hash, level) => {
    if (level > 0) {
      start = Math.min(start, siblings[level - 1].start);
      count += siblings[level - 1].count;
    }
    const isRoot = level === way.length - 1;
    box(picture, x(1), y(level), isRoot ? words.root : range(start, count), hash, isRoot ? "mine root" : "mine");
  });
  return picture;
}
