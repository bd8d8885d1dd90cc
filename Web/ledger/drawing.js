// The proof of one entry as a picture: the way from the entry up to the root, and the hashes beside it.

import { hex } from "./bytes.js";

const SVG = "http://www.w3.org/2000/svg";
const BOX = { width: 132, height: 40 };
const GAP = { across: 24, down: 34 };

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
    shape("text", { x: x + BOX.width / 2, y: y + 16 }, caption),
    shape("text", { x: x + BOX.width / 2, y: y + 32 }, `${hex(hash).slice(0, 12)}…`),
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
  // The way bends to the side on which it lies; the picture is as wide as its bends.
  const places = [0];
  for (const sibling of siblings) places.push(places[places.length - 1] + (sibling.left ? -0.5 : 0.5));
  const spots = siblings.flatMap((sibling, index) => [places[index], places[index] + (sibling.left ? -1 : 1)]).concat(places);
  const [least, most] = [Math.min(...spots), Math.max(...spots)];
  const step = BOX.width + GAP.across;
  const width = (most - least) * step + BOX.width + 16;
  const height = way.length * (BOX.height + GAP.down) - GAP.down + 16;
  const picture = shape("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  picture.append(shape("title", {}, words.title));
  const x = (place) => 8 + (place - least) * step;
  const y = (level) => 8 + (way.length - 1 - level) * (BOX.height + GAP.down);
  siblings.forEach((sibling, level) => {
    const beside = places[level] + (sibling.left ? -1 : 1);
    const up = { x2: x(places[level + 1]) + BOX.width / 2, y2: y(level + 1) + BOX.height };
    picture.append(
      shape("line", { x1: x(beside) + BOX.width / 2, y1: y(level), ...up }),
      shape("line", { x1: x(places[level]) + BOX.width / 2, y1: y(level), ...up, class: "mine" }),
    );
    box(picture, x(beside), y(level), range(sibling.start, sibling.count), sibling.hash, "");
  });
  let [start, count] = [seq, 1];
  way.forEach((hash, level) => {
    if (level > 0) {
      start = Math.min(start, siblings[level - 1].start);
      count += siblings[level - 1].count;
    }
    const isRoot = level === way.length - 1;
    box(picture, x(places[level]), y(level), isRoot ? words.root : range(start, count), hash, isRoot ? "mine root" : "mine");
  });
  return picture;
}
