"""What all vectors are made of: bytes, keys, the tree, entries, ledgers. See make_vectors.py."""

import base64
import hashlib

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ELECTION = "mayor-2027"
KIND = "rehearsal"
START = 1_790_000_000_000  # milliseconds, a whole second


# ---- bytes ----------------------------------------------------------------------------------------------------------

def H(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def b64(data):
    return base64.b64encode(data).decode()


def C(value):
    """Canonical JSON, written out by hand."""
    if value is None:
        return b"null"
    if value is True:
        return b"true"
    if value is False:
        return b"false"
    if isinstance(value, int):
        if abs(value) > 2**53 - 1:
            raise ValueError("integer too large")
        return str(value).encode()
    if isinstance(value, str):
        short = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
        text = "".join(short.get(ord(c)) or ("\\u%04x" % ord(c) if ord(c) < 32 else c) for c in value)
        return b'"' + text.encode() + b'"'
    if isinstance(value, list):
        return b"[" + b",".join(C(item) for item in value) + b"]"
    members = sorted((key.encode("ascii"), key) for key in value)
    return b"{" + b",".join(C(key) + b":" + C(value[key]) for _, key in members) + b"}"


# ---- keys -----------------------------------------------------------------------------------------------------------

class Key:
    def __init__(self, label):
        self.label = label
        self.seed = H(b"dobush test key: " + label.encode())
        self.private = Ed25519PrivateKey.from_private_bytes(self.seed)
        self.public = self.private.public_key().public_bytes(
            serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        self.id = H(self.public)[:8].hex()

    def sign(self, message):
        return self.private.sign(message)


ROOTS = sorted((Key("root-%d" % n) for n in (1, 2, 3)), key=lambda key: key.public)
STRANGER = Key("stranger")
COMMISSION, REGISTRAR, LOG = Key("commission"), Key("registrar"), Key("log")
STATIONS = {"s-101": Key("s-101"), "s-102": Key("s-102")}
ROOTS_OBJECT = {"keys": [key.public.hex() for key in ROOTS], "threshold": 2}
FINGERPRINT = H(C(ROOTS_OBJECT)).hex()


def signed_by_roots(context, fields, signers):
    text = context + C(fields)
    signers = ROOTS[:2] if signers is None else signers
    signatures = [{"keyId": key.id, "sig": b64(key.sign(text))} for key in signers]
    return {**fields, "signatures": sorted(signatures, key=lambda item: item["keyId"])}


def certificate(role, subject, key, signers=None, **changes):
    fields = {
        "v": 1, "election": ELECTION, "kind": KIND, "role": role, "subject": subject, "signKey": key.public.hex(),
        "sealKey": None, "notBefore": START - 86_400_000, "notAfter": START + 90 * 86_400_000,
    }
    return signed_by_roots(b"dobush certificate v1\n", {**fields, **changes}, signers)


def revocation(role, subject, key, signers=None, **changes):
    fields = {
        "v": 1, "election": ELECTION, "kind": KIND, "role": role, "subject": subject, "signKey": key.public.hex(),
        "reason": "lost", "from": START,
    }
    return signed_by_roots(b"dobush revocation v1\n", {**fields, **changes}, signers)


# ---- tree -----------------------------------------------------------------------------------------------------------

def leaf_hash(entry):
    return H(b"\0", entry)


def node(left, right):
    return H(b"\1", left, right)


def root_of(leaves):
    """RFC 6962, section 2.1, as it stands there."""
    if not leaves:
        return H()
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << ((len(leaves) - 1).bit_length() - 1)
    return node(root_of(leaves[:split]), root_of(leaves[split:]))


def grouped(number):
    digits = str(number)
    digits = digits.rjust((len(digits) + 2) // 3 * 3, "0")
    groups = [digits[i:i + 3] for i in range(0, len(digits), 3)]
    return "/".join(["x" + group for group in groups[:-1]] + [groups[-1]])


def tile_path(level, number, width):
    return "tile/%s/%s%s" % (level, grouped(number), "" if width == 256 else ".p/%d" % width)


def tiles(leaves):
    """Every tile of the tree: (level, number, width, bytes)."""
    level, hashes = 0, leaves
    while hashes:
        for start in range(0, len(hashes), 256):
            part = hashes[start:start + 256]
            yield level, start // 256, len(part), b"".join(part)
        hashes = [root_of(hashes[i:i + 256]) for i in range(0, len(hashes) - 255, 256)]
        level += 1


def checkpoint_text(origin, size, root):
    return ("%s\n%d\n%s\n" % (origin, size, b64(root))).encode()


def note_id(name, key):
    return H(name.encode(), b"\n\1", key.public)[:4]


def signature_line(name, key, text):
    return ("\u2014 %s %s\n" % (name, b64(note_id(name, key) + key.sign(text)))).encode()


def signed_checkpoint(size, root, election=ELECTION):
    origin = "dobush/" + election
    text = checkpoint_text(origin, size, root)
    return text + b"\n" + signature_line(origin, LOG, text)


# ---- entries --------------------------------------------------------------------------------------------------------

def signed_text(type_, body_bytes, idem, election=ELECTION):
    return ("dobush entry v1\n%s\n%s\n%s\n%s\n" % (election, type_, H(body_bytes).hex(), idem)).encode()


class Ledger:
    def __init__(self, election=ELECTION):
        self.election, self.entries, self.blobs, self.published = election, [], {}, []

    def copy(self, count):
        """A ledger of the first entries, to go on differently."""
        other = Ledger(self.election)
        other.entries, other.blobs = self.entries[:count], dict(self.blobs)
        return other

    def blob(self, data):
        self.blobs[H(data).hex()] = data
        return {"sha256": H(data).hex(), "size": len(data)}

    def add(self, type_, role, key, body, idem, outside=False):
        data = C(body)
        entry = {
            "v": 1, "election": self.election, "seq": len(self.entries),
            "prevHash": leaf_hash(self.entries[-1]).hex() if self.entries else "0" * 64,
            "type": type_, "role": role, "keyId": key.id, "time": START + 60_000 * len(self.entries), "idem": idem,
            "sig": b64(key.sign(signed_text(type_, data, idem, self.election))),
        }
        if outside:
            place = self.blob(data)
            entry.update({"bodySha256": place["sha256"], "size": place["size"]})
        else:
            entry["body"] = body
        self.entries.append(C(entry))
        return entry["seq"]

    def publish(self):
        self.published.append(len(self.entries))

    def files(self):
        out = {"blobs/sha256/" + name: data for name, data in self.blobs.items()}
        for size in self.published:
            leaves = [leaf_hash(entry) for entry in self.entries[:size]]
            for level, number, width, data in tiles(leaves):
                out[tile_path(level, number, width)] = data
            for start in range(0, size, 256):
                part = self.entries[start:min(start + 256, size)]
                data = b"".join(len(entry).to_bytes(2, "big") + entry for entry in part)
                out[tile_path("entries", start // 256, len(part))] = data
            note = signed_checkpoint(size, root_of(leaves), self.election)
            out["checkpoints/%d" % size] = note
            out["checkpoint"] = note
        return out


# ---- bodies ---------------------------------------------------------------------------------------------------------

def name(en, ky, ru):
    return {"en": en, "ky": ky, "ru": ru}


def values(key, numbers):
    return [{key: id_, "value": number} for id_, number in numbers]


def changed(value, /, **changes):
    return {**value, **changes}


def without(value, key):
    return {k: v for k, v in value.items() if k != key}
