// Signed notes and checkpoints (C2SP signed-note, tlog-checkpoint).

import { joined, same, unbase64, utf8 } from "./bytes.js";
import { sha256 } from "./merkle.js";

/** Reads a checkpoint; null for what is none. */
export function readCheckpoint(whole) {
  const gap = whole.lastIndexOf("\n\n");
  if (gap < 0 || !whole.endsWith("\n")) return null;
  const text = whole.slice(0, gap + 1);
  const [origin, size, root, rest] = text.split("\n");
  const hash = unbase64(root ?? "");
  if (!origin || rest !== "" || !/^(0|[1-9][0-9]{0,15})$/.test(size) || hash?.length !== 32) return null;
  const lines = [];
  for (const line of whole.slice(gap + 2, -1).split("\n")) {
    const parts = /^— (\S+) (\S+)$/.exec(line);
    const bytes = parts && unbase64(parts[2]);
    if (!bytes || bytes.length < 5) return null;
    lines.push({ name: parts[1], id: bytes.slice(0, 4), signature: bytes.slice(4) });
  }
  return { text, origin, size: Number(size), root: hash, lines };
}

/** Whether this browser can check Ed25519. */
export async function canVerify() {
  try {
    await crypto.subtle.importKey("raw", new Uint8Array(32).fill(1), "Ed25519", false, ["verify"]);
    return true;
  } catch (error) {
    // A key that is no point is refused by browsers that know the algorithm.
    return error?.name === "DataError";
  }
}

/** Whether the log's key signed the checkpoint: true, false, or null when this browser cannot tell. */
export async function isSigned(checkpoint, key) {
  if (!(await canVerify())) return null;
  const id = (await sha256(joined(utf8(checkpoint.origin), [0x0a, 1], key))).slice(0, 4);
  const mine = checkpoint.lines.filter((line) => line.name === checkpoint.origin && same(line.id, id));
  if (mine.length === 0) return false;
  const imported = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
  for (const line of mine) {
    if (!(await crypto.subtle.verify("Ed25519", imported, line.signature, utf8(checkpoint.text)))) return false;
  }
  return true;
}
