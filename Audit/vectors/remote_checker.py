"""The checks of RECORD-remote.md, section 11, over a whole record: slow, plain, and written from that page alone.

A record is a list of items: `{"type": "phase", "to": …}`, or `{"type": …, "time": …}` with `manifest` or `messages` (hex).
What the ledger knows besides (keys of roles, the definition, the roots' fingerprint) is given beside it.
"""

import functools
import hashlib
import json
import struct

from remote_group import (
    BASE, D, G, H, HS, NEUTRAL, ONE, ORDER, P, Point, add, decode_scalar, product, times, u32)
from remote_protocol import C, combined, listed, marks, nonce, proves, selection, total


TRUSTEES = ("trustee.certificate", "key.commit", "key.reveal", "key.share", "key.complaint", "key.record")


class Wrong(Exception):
    """A check that fails: its number."""


def wrong(check):
    raise Wrong(check)


# ---- Ed25519 --------------------------------------------------------------------------------------------------------

def decompressed(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if len(data) != 32 or y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if x * x % P != square or x == 0 and sign:
        return None
    x = x if x & 1 == sign else P - x
    return x, y, 1, x * y % P


def same(p, q):
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


@functools.lru_cache(maxsize=None)
def is_key(data):
    point = decompressed(data)
    return point is not None and same(times(point, ORDER), NEUTRAL) and not same(point, NEUTRAL)


@functools.lru_cache(maxsize=None)
def verifies(public, message, signature):
    key, first, s = decompressed(public), decompressed(signature[:32]), int.from_bytes(signature[32:], "little")
    if key is None or first is None or s >= ORDER or same(times(first, 8), NEUTRAL):
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    return same(times(BASE, s), add(first, times(key, h)))


# ---- messages (section 1) -------------------------------------------------------------------------------------------

@functools.lru_cache(maxsize=None)
def decoded(data):
    try:
        return Point.decode(data)
    except ValueError:
        return None


def point(data):
    return decoded(data) or wrong(3)


def number(data):
    try:
        return decode_scalar(data)
    except ValueError:
        return wrong(3)


def points(count):
    return lambda data: [point(part) for part in parts_of(data, count)]


def scalars(count):
    return lambda data: [number(part) for part in parts_of(data, count)]


def parts_of(data, count):
    if len(data) != 32 * count:
        wrong(3)
    return [data[at:at + 32] for at in range(0, len(data), 32)]


def exactly(count):
    return lambda data: data if len(data) == count else wrong(3)


def u32_of(data):
    return struct.unpack(">I", exactly(4)(data))[0]


def u64_of(data):
    return struct.unpack(">Q", exactly(8)(data))[0]


def key(data):
    return data if len(data) == 32 and is_key(data) else wrong(3)


def raw(data):
    return data


def text(data):
    return data.decode("ascii", "replace")


def split(data):
    """The fields of a message, and where each begins."""
    fields, starts, at = [], [], 0
    while at < len(data):
        length = struct.unpack(">I", data[at:at + 4])[0] if at + 4 <= len(data) else len(data)
        if at + 4 + length > len(data):
            wrong(3)
        fields.append(data[at + 4:at + 4 + length])
        starts.append(at)
        at += 4 + length
    return fields, starts


class Message:
    """The fields of a message of one kind, from field 1 on each read by its reader."""

    def __init__(self, data, name, *readers, signatures=0):
        fields, starts = split(data)
        readers += (exactly(64),) * signatures
        if len(fields) != 1 + len(readers) or fields[0] != name.encode():
            wrong(1)
        self.values = [name] + [read(field) for read, field in zip(readers, fields[1:])]
        first = len(fields) - signatures
        self.text = b"dobush remote v1\n" + (data[:starts[first]] if signatures else data)
        self.signatures = self.values[first:]

    def __getitem__(self, field):
        return self.values[field]

    def signed(self, public, which=0):
        return verifies(public, self.text, self.signatures[which])


def merkle_root(leaves):
    """RFC 6962, section 2.1."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    k = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + merkle_root(leaves[:k]) + merkle_root(leaves[k:])).digest()


# ---- ballots (section 7) --------------------------------------------------------------------------------------------

class Ballot:
    def __init__(self, data, manifest, E):
        fields, starts = split(data)
        style = next((s for s in manifest["styles"] if len(fields) > 2 and s["id"].encode() == fields[2]), None)
        if style is None:
            wrong(1)
        every = {contest["id"]: contest for contest in manifest["contests"]}
        contests = [every[name] for name in style["contests"]]
        if len(fields) != 9 + 4 * len(contests) or fields[0] != b"ballot":
            wrong(1)
        if fields[1] != E:
            wrong(11)
        self.style, self.pseudonym, self.vk = style, exactly(16)(fields[3]), key(fields[4])
        self.counter, self.previous, self.ballot_id = u32_of(fields[5]), exactly(32)(fields[6]), exactly(16)(fields[7])
        if self.counter == 0:
            wrong(3)
        self.identity = H("BALLOT", *fields[1:8])
        self.tracker, self.signature = H("TRACK", data[:starts[-1]]), exactly(64)(fields[-1])
        self.text = b"dobush remote v1\n" + data[:starts[-1]]
        self.ciphers, self.raw, self.proofs = {}, [], []
        for n, contest in enumerate(contests):
            if fields[8 + 4 * n] != contest["id"].encode():
                wrong(1)
            self.read(contest, *fields[9 + 4 * n:12 + 4 * n])

    def read(self, contest, selections, whole, lists):
        size = 64 + 32 * (4 * contest["perOption"] + 3)
        exactly(size * len(contest["options"]))(selections)
        parts = [selections[at:at + size] for at in range(0, len(selections), size)]
        ciphers = self.ciphers[contest["id"]] = [(point(part[:32]), point(part[32:64])) for part in parts]
        self.raw += [half for part in parts for half in (part[:32], part[32:64])]
        for n, part in enumerate(parts):
            self.claim(12, selection, (contest, n, ciphers), part[64:])
        self.claim(13, total, (contest, ciphers), whole)
        for each in contest["lists"]:
            length = 32 * (4 * each["preferences"] + 3)
            self.claim(14, listed, (contest, each, ciphers), lists[:length])
            lists = lists[length:]
        exactly(0)(lists)

    def claim(self, check, made, arguments, proof):
        _, _, _, low, high = made(self.identity, G, *arguments)
        count = high - low + 1
        exactly(32 * (4 * count - 1))(proof)
        points(2 * count)(proof[:64 * count])
        scalars(2 * count - 1)(proof[64 * count:])
        self.proofs.append((check, made, arguments, proof))

    def wrong_proofs(self, K):
        for check, made, arguments, proof in self.proofs:
            tag, statement, cipher, low, high = made(self.identity, K, *arguments)
            if not proves(tag, statement, K, cipher, low, high, proof):
                yield check


@functools.lru_cache(maxsize=None)
def ballot_of(data, manifest, E, K):
    """A ballot and the checks that its proofs fail, or the number of the check that it fails as a whole."""
    try:
        one = Ballot(data, json.loads(manifest), E)
    except Wrong as problem:
        return problem.args[0], ()
    return one, tuple(one.wrong_proofs(Point.decode(K)))


# ---- a record -------------------------------------------------------------------------------------------------------

class Record:
    """Follows a record item by item; `fails` gathers the checks that fail, each with the item where it does so first."""

    def __init__(self, context):
        self.context, self.fails, self.phase, self.manifest = context, {}, "keys", None
        self.closed, self.pending, self.certificates, self.commits, self.reveals = False, {}, {}, {}, {}
        self.E, self.spent, self.roll = None, set(), {}
        self.voters, self.ballots, self.ids, self.raw, self.promises, self.voids = {}, {}, set(), set(), {}, set()
        self.units, self.drills, self.counted = {}, {"DRILL-OPEN": {}, "DRILL-CLOSE": {}}, None
        self.decided, self.time = {}, 0

    def run(self, items):
        for self.at, item in enumerate(items):
            if item["type"] == "phase":
                self.step(item["to"])
                continue
            self.time = item["time"]
            if item["type"] == "remote.manifest":
                self.begin(item["manifest"])
                continue
            messages = [bytes.fromhex(message) for message in item["messages"]]
            if item["type"] == "ballots":
                self.take_ballots(messages)
                continue
            for message in messages:
                try:
                    getattr(self, "on_" + item["type"].replace(".", "_"))(message)
                except Wrong as problem:
                    # What is wrong in an attempt at a key is nothing when another attempt follows.
                    of_trustees = item["type"] in TRUSTEES and not self.closed
                    (self.pending if of_trustees else self.fails).setdefault(problem.args[0], self.at)
        self.at = None
        self.finish()
        # Without a key nothing can be checked that needs it.
        return {check: at for check, at in sorted(self.fails.items())
                if self.E or not self.closed or check <= 6 or check == 8}

    def fail(self, check, holds=False, at=None):
        if not holds:
            self.fails.setdefault(check, self.at if at is None else at)

    # ---- manifest and trustees (sections 4 to 6)

    def begin(self, manifest):
        self.spent |= {kappa.bytes for _, kappa in self.certificates.values()} | set(self.commits.values())
        self.spent |= {A.bytes for each in self.reveals.values() for A in each}
        self.manifest, self.pending = manifest, {}
        self.n, self.t = manifest["trustees"]["count"], manifest["trustees"]["threshold"]
        P_ = H("PARAM", "dobush-remote-v1", "ristretto255", G, u32(self.n), u32(self.t))
        self.B = H("BASE", P_, C(manifest))
        self.certificates, self.commits, self.reveals, self.records = {}, {}, {}, {}
        self.rows, self.roll, self.last = [], {}, b""
        self.fail(2, 2 <= self.t < self.n <= 20 and 2 <= manifest["floor"] <= 1000
                  and len({style["district"] for style in manifest["styles"]}) == len(manifest["styles"]))
        definition = self.context["definition"]
        contests = {contest["id"]: contest for contest in definition["contests"]}
        self.fail(2, manifest["definition"] == hashlib.sha256(C(definition)).hexdigest()
                  and manifest["election"] == definition["election"] and manifest["kind"] == definition["kind"]
                  and all(contest["id"] in contests
                          and contest["options"] == [o["id"] for o in contests[contest["id"]]["options"]]
                          for contest in manifest["contests"])
                  and all(style["district"] in contests[name]["districts"]
                          for style in manifest["styles"] for name in style["contests"] if name in contests))

    def of_trustee(self, message, check, known=()):
        if self.closed or message[1] != self.B or not 1 <= message[2] <= self.n or message[2] in known:
            wrong(check)
        return message[2]

    def trustee_signed(self, message, i):
        if i not in self.certificates or not message.signed(self.certificates[i][0]):
            wrong(5)

    def on_trustee_certificate(self, data):
        m = Message(data, "trustee.certificate", exactly(32), u32_of, key, point, point, number, signatures=1)
        i = self.of_trustee(m, 5, self.certificates)
        others = list(self.certificates.values())
        self.certificates[i] = (m[3], m[4])
        c = HS("CERT", self.B, u32(i), m[3], m[4], m[5])
        if not m.signed(m[3]) or G ** m[6] != m[5] * m[4] ** c:
            wrong(5)
        if m[3].hex() not in self.context["keys"]["trustee"] or any(other[0] == m[3] for other in others):
            wrong(5)
        if any(other[1] == m[4] for other in others) or m[4].bytes in self.spent:
            wrong(4)

    def on_key_commit(self, data):
        m = Message(data, "key.commit", exactly(32), u32_of, exactly(32), signatures=1)
        i = self.of_trustee(m, 4, self.commits)
        others = list(self.commits.values())
        self.commits[i] = m[3]
        if m[3] in others or m[3] in self.spent:
            wrong(4)
        self.trustee_signed(m, i)

    def on_key_reveal(self, data):
        t = self.t
        m = Message(data, "key.reveal", exactly(32), u32_of, exactly(32), points(t), points(t + 1), scalars(t + 1),
                    signatures=1)
        i = self.of_trustee(m, 4, self.reveals)
        others = list(self.reveals.values())
        self.reveals[i] = m[4]
        if len(self.commits) < self.n or self.commits[i] != H("DKG-COMMIT", self.B, u32(i), *m[4], m[3]):
            wrong(4)
        if any(other[0] == m[4][0] for other in others) or any(a.bytes in self.spent for a in m[4]):
            wrong(4)
        if i not in self.certificates:
            wrong(5)
        everything = m[4] + [self.certificates[i][1]]
        c = HS("DKG-POK", self.B, u32(i), u32(t), *everything, *m[5])
        if not all(G ** z == R * A ** c for A, R, z in zip(everything, m[5], m[6])):
            wrong(5)
        self.trustee_signed(m, i)

    def on_key_share(self, data):
        m = Message(data, "key.share", exactly(32), u32_of, u32_of, exactly(72), signatures=1)
        if m[3] == m[2] or not 1 <= m[3] <= self.n:
            wrong(5)
        self.trustee_signed(m, self.of_trustee(m, 5))

    def on_key_complaint(self, data):
        Message(data, "key.complaint", exactly(32), u32_of, u32_of, exactly(72), point, point, point, number,
                signatures=1)
        wrong(5)

    def on_key_record(self, data):
        m = Message(data, "key.record", exactly(32), u32_of, exactly(32), signatures=1)
        self.records[self.of_trustee(m, 6, self.records)] = m, self.at

    def on_roll(self, data):
        self.rows.append(hashlib.sha256(b"\0" + data).digest())
        m = Message(data, "roll.row", exactly(32), exactly(16), text, exactly(32))
        style = next((s for s in self.manifest["styles"]
                      if (s["id"] == self.manifest["overseas"] if not m[3] else s["district"] == m[3])), None)
        if m[1] != self.B or m[2] <= self.last and self.last:
            wrong(8)
        self.last = m[2]
        if style is None:
            wrong(8)
        self.roll[m[2]] = style["id"]

    def close(self):
        """The keys, when something needs them for the first time: K, every K of a trustee, E."""
        if self.closed:
            return
        self.closed = True
        everyone = range(1, self.n + 1)
        for check, at in self.pending.items():
            self.fail(check, at=at)
        self.fail(5, all(i in self.certificates for i in everyone))
        self.fail(4, all(i in self.reveals for i in everyone))
        if not all(i in each for i in everyone for each in (self.certificates, self.commits, self.reveals)):
            return
        parts = []
        for i in everyone:
            parts += [*self.certificates[i], self.commits[i], *self.reveals[i]]
        record = H("DKG-REC", self.B, u32(self.n), u32(self.t), *parts)
        self.K = product(self.reveals[i][0] for i in everyone)
        self.shares = {i: product(A ** i**m for j in everyone for m, A in enumerate(self.reveals[j])) for i in everyone}
        self.fail(6, not any(each == ONE for each in (self.K, *self.shares.values())))
        for i in everyone:
            message, at = self.records.get(i, (None, self.at))
            self.fail(6, message and message[3] == record and message.signed(self.certificates[i][0]), at)
        self.E = H("EXT", self.B, self.K, record, merkle_root(self.rows), bytes.fromhex(self.context["rootKeys"]))

    def bound(self, message, check):
        """A message that names E."""
        self.close()
        if message[1] != self.E:
            wrong(check)

    def by(self, role, message, which=0):
        return [public for public in self.context["keys"][role] if message.signed(bytes.fromhex(public), which)]

    # ---- voters (section 8)

    def on_voter_authorisation(self, data):
        m = Message(data, "voter.authorisation", exactly(32), exactly(16), key, u32_of, exactly(32), signatures=2)
        self.bound(m, 9)
        if m[2] not in self.roll:
            wrong(9)
        voter = self.voters.setdefault(m[2], {"session": 0, "counter": 0, "last": bytes(32), "cast": None})
        voter["session"] += 1
        voter["vk"] = m[3]
        if not self.by("registrar", m) or not self.by("identification-authority", m, 1) or m[4] != voter["session"]:
            wrong(9)

    def on_voter_void(self, data):
        m = Message(data, "voter.void", exactly(32), exactly(16), raw, exactly(32), signatures=2)
        if m[3] != b"PAPER":
            wrong(1)
        self.bound(m, 20)
        if m[2] not in self.roll or m[2] in self.voids or self.counted is not None:
            wrong(20)
        self.voids.add(m[2])
        if len(set(self.by("commission", m)[:1] + self.by("commission", m, 1)[:1])) < 2:
            wrong(20)

    def on_ballot_promise(self, data):
        m = Message(data, "ballot.promise", exactly(32), exactly(32), u64_of, signatures=1)
        self.bound(m, 17)
        if m[2] not in self.ballots:
            self.promises[m[2]] = m[3], self.at
        self.fail(17, self.by("ballot-box", m))

    # ---- ballots (section 7)

    def take_ballots(self, messages):
        self.close()
        if not self.E:
            return
        read, last = [], b""
        for message in messages:
            one, proofs = ballot_of(message, json.dumps(self.manifest), self.E, self.K.bytes)
            if isinstance(one, int):
                self.fail(one)
                continue
            self.fail(1, one.tracker >= last)
            last = one.tracker
            for check in proofs:
                self.fail(check)
            self.fail(15, verifies(one.vk, one.text, one.signature))
            read.append(one)
        for one in sorted(read, key=lambda one: one.counter):
            try:
                self.take_ballot(one)
            except Wrong as problem:
                self.fail(problem.args[0])

    def take_ballot(self, one):
        self.fail(18, self.phase == "open")
        if one.tracker in self.ballots:
            wrong(10)
        self.ballots[one.tracker] = one
        if one.tracker in self.promises:
            self.fail(17, self.time <= -(-self.promises.pop(one.tracker)[0] // 1000) * 1000)
        self.fail(10, one.ballot_id not in self.ids)
        self.ids.add(one.ballot_id)
        for half in one.raw:
            self.fail(10, half not in self.raw)
            self.raw.add(half)
        voter = self.voters.get(one.pseudonym) or wrong(9)
        self.fail(9, self.roll[one.pseudonym] == one.style["id"])
        self.fail(15, voter["vk"] == one.vk)
        follows = one.counter == voter["counter"] + 1 and one.previous == voter["last"]
        voter["counter"], voter["last"] = max(voter["counter"], one.counter), one.tracker
        if not follows:
            wrong(16)

    def decide(self, message, what):
        self.bound(message, 11)
        self.fail(18, self.phase == "open")
        one = self.ballots.get(message[2]) or wrong(11)
        if one.tracker in self.decided:
            wrong(19)
        self.decided[one.tracker] = what
        voter = self.voters.get(one.pseudonym)
        self.fail(15, voter and voter["vk"] == one.vk and message.signed(one.vk))
        return one, voter

    def on_ballot_cast(self, data):
        one, voter = self.decide(Message(data, "ballot.cast", exactly(32), exactly(32), signatures=1), "cast")
        if voter and (voter["cast"] is None or voter["cast"].counter < one.counter):
            voter["cast"] = one

    def on_ballot_challenge(self, data):
        self.decide(Message(data, "ballot.challenge", exactly(32), exactly(32), signatures=1), "challenged")

    def on_ballot_opening(self, data):
        m = Message(data, "ballot.opening", exactly(32), exactly(32), exactly(32))
        self.bound(m, 19)
        if self.decided.get(m[2]) != "challenged":
            wrong(19)
        one = self.ballots[m[2]]
        for contest in self.manifest["contests"]:
            for option, (alpha, beta) in zip(contest["options"], one.ciphers.get(contest["id"], [])):
                xi = nonce(one.identity, m[3], contest["id"], option)
                if G ** xi != alpha or not any(self.K ** (v + xi) == beta for v in range(contest["perOption"] + 1)):
                    wrong(19)

    # ---- tally (section 9)

    def unit(self, tally, contest):
        every = {each["id"]: each for each in self.manifest["contests"]}
        style = next((s for s in self.manifest["styles"] if "TALLY:" + s["district"] == tally), None)
        if style is None or contest not in style["contests"]:
            wrong(23)
        if list(self.roll.values()).count(style["id"]) < self.manifest["floor"]:
            wrong(23)
        return self.units.setdefault((tally, contest), {"shares": {}, "givers": set()}), every[contest], style

    def counted_of(self, style):
        if self.counted is None:
            self.counted = [voter["cast"] for pseudonym, voter in self.voters.items()
                            if voter["cast"] and pseudonym not in self.voids]
        return [one for one in self.counted if one.style["id"] == style["id"]]

    def on_tally_aggregate(self, data):
        fields, _ = split(data)
        count = len(fields[-1]) // 64
        m = Message(data, "tally.aggregate", exactly(32), text, text, u32_of, points(2 * count))
        self.bound(m, 22)
        unit, contest, style = self.unit(m[2], m[3])
        if "sums" in unit:
            wrong(23)
        if count != len(contest["options"]):
            wrong(3)
        unit["sums"], unit["ballots"] = list(zip(m[5][::2], m[5][1::2])), m[4]
        ballots = self.counted_of(style)
        if m[4] != len(ballots) or not ballots:
            wrong(21)
        for n, (A, B) in enumerate(unit["sums"]):
            ciphers = [one.ciphers[contest["id"]][n] for one in ballots]
            self.fail(22, product(c[0] for c in ciphers) == A and product(c[1] for c in ciphers) == B)

    def on_tally_share(self, data):
        fields, _ = split(data)
        count = len(fields[5]) // 128 if len(fields) > 5 else 0
        m = Message(data, "tally.share", exactly(32), text, text, u32_of,
                    lambda field: [points(3)(field[at:at + 96]) + [number(field[at + 96:at + 128])]
                                   for at in range(0, len(exactly(128 * count)(field)), 128)], signatures=1)
        self.bound(m, 24)
        i = m[4]
        if not 1 <= i <= self.n or not m.signed(self.certificates[i][0]):
            wrong(24)
        if m[2] in self.drills:
            if m[3] or count != 1:
                wrong(3)
            if i in self.drills[m[2]]:
                wrong(24)
            self.proven(m, 0, "", self.drill(m[2]))
            self.drills[m[2]][i] = m[5][0][0]
            return
        unit, contest, _ = self.unit(m[2], m[3])
        if not any(each["givers"] for each in self.units.values()):
            self.require_drill("DRILL-CLOSE")
        if "sums" not in unit:
            wrong(24)
        if count != len(contest["options"]):
            wrong(3)
        if i in unit["givers"]:
            wrong(24)
        unit["givers"].add(i)
        for n, option in enumerate(contest["options"]):
            self.proven(m, n, option, unit["sums"][n])
        unit["shares"][i] = [part[0] for part in m[5]]

    def proven(self, m, n, option, cipher):
        (A, B), (M, a, b, z), i = cipher, m[5][n], m[4]
        c = HS("DEC", self.E, m[2], m[3], option, u32(i), self.shares[i], A, B, M, a, b)
        if G ** z != a * self.shares[i] ** c or A ** z != b * M ** c:
            wrong(24)

    def drill(self, name):
        xi = HS("DRILL", self.E, u32(1 if name == "DRILL-OPEN" else 2))
        return G ** xi, self.K ** (1 + xi)

    def require_drill(self, name):
        if self.E is None:
            return
        first = dict(sorted(self.drills[name].items())[:self.t])
        self.fail(7, len(first) == self.t and self.drill(name)[1] / combined(first) == self.K)

    def on_tally_result(self, data):
        m = Message(data, "tally.result", exactly(32), text, text, raw)
        if len(m[4]) % 4:
            wrong(3)
        self.bound(m, 27)
        unit, contest, style = self.unit(m[2], m[3])
        votes = [u32_of(m[4][at:at + 4]) for at in range(0, len(m[4]), 4)]
        if "votes" in unit:
            wrong(23)
        if len(votes) != len(contest["options"]):
            wrong(27)
        unit["votes"] = votes
        if "sums" not in unit:
            if self.counted_of(style):
                wrong(22)
            return self.fail(26, not any(votes))
        if len(unit["shares"]) < self.t:
            wrong(25)
        first = sorted(unit["shares"].items())[:self.t]
        for n, v in enumerate(votes):
            mask = combined({i: points_[n] for i, points_ in first})
            self.fail(26, unit["sums"][n][1] / mask == self.K ** v and v <= contest["perOption"] * unit["ballots"])
        whole = sum(votes[n] for n in marks(contest))
        self.fail(26, contest["least"] * unit["ballots"] <= whole <= contest["most"] * unit["ballots"])

    # ---- phases

    def step(self, phase):
        self.phase = phase
        if self.manifest is None:
            return self.fail(2)
        if phase == "open":
            self.close()
            self.require_drill("DRILL-OPEN")
        if phase == "sealed":
            for _, at in self.promises.values():
                self.fail(18, at=at)
            self.promises = {}
        if phase == "counted":
            for style in self.manifest["styles"]:
                if list(self.roll.values()).count(style["id"]) >= self.manifest["floor"]:
                    for contest in style["contests"]:
                        self.fail(27, "votes" in self.units.get(("TALLY:" + style["district"], contest), {}))

    def finish(self):
        self.fail(2, self.manifest)
        if not self.closed:
            for check, at in self.pending.items():
                self.fail(check, at=at)
        for deadline, at in self.promises.values():
            self.fail(17, deadline + 1000 > self.time, at)
        for (tally, _), unit in self.units.items():
            style = next(s["id"] for s in self.manifest["styles"] if "TALLY:" + s["district"] == tally)
            enrolled = [pseudonym for pseudonym, own in self.roll.items() if own == style]
            authorised = [pseudonym for pseudonym in enrolled if pseudonym in self.voters]
            self.fail(30, unit.get("ballots", 0) <= len(authorised) <= len(enrolled))
