"""Proofs, ballots, ceremony and tally of RECORD-remote.md, as its sections say. See make_remote_vectors.py."""

import hashlib
import json

from remote_group import (
    F, G, H, HS, ORDER, Point, SigningKey, decode_scalar, fields, product, scalar, seal, u32)


def dice(label):
    """A scalar that anyone can make again."""
    return int.from_bytes(hashlib.sha512(b"dobush test scalar: " + label.encode()).digest(), "little") % ORDER


def C(value):
    """Canonical JSON of what has no text with control characters, quotes or backslashes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def bytes_of(label, count):
    return hashlib.sha512(b"dobush test bytes: " + label.encode()).digest()[:count]


def signed(message, *keys):
    """The message with its signature fields."""
    return message + b"".join(F(key.sign(b"dobush remote v1\n" + message)) for key in keys)


# ---- range proofs (section 7) ---------------------------------------------------------------------------------------

def prove(tag, statement, K, cipher, value, nonce, low, high, drawn):
    """The proof's bytes. statement: the fields before the commitments; drawn(branch, name): a secret random scalar."""
    alpha, beta = cipher
    commitments, challenges, responses = [], [], []
    for j in range(low, high + 1):
        z, c = drawn(j - low, "z"), 0 if j == value else drawn(j - low, "c")
        commitments += [G ** z / alpha ** c, K ** (z + j * c) / beta ** c]
        challenges.append(c)
        responses.append(z)
    c = HS(tag, *statement, *commitments)
    real = value - low
    challenges[real] = (c - sum(challenges)) % ORDER
    responses[real] = (responses[real] + challenges[real] * nonce) % ORDER
    return b"".join(point.bytes for point in commitments) + b"".join(map(scalar, challenges[:-1] + responses))


def proves(tag, statement, K, cipher, low, high, data):
    """Section 7 word by word: whether the bytes are a good proof."""
    count = high - low + 1
    if len(data) != 32 * (4 * count - 1):
        return False
    parts = [data[i:i + 32] for i in range(0, len(data), 32)]
    try:
        commitments = [Point.decode(part) for part in parts[:2 * count]]
        challenges = [decode_scalar(part) for part in parts[2 * count:3 * count - 1]]
        responses = [decode_scalar(part) for part in parts[3 * count - 1:]]
    except ValueError:
        return False
    challenges.append((HS(tag, *statement, *commitments) - sum(challenges)) % ORDER)
    return all(
        G ** responses[n] == commitments[2 * n] * cipher[0] ** challenges[n]
        and K ** (responses[n] + (low + n) * challenges[n]) == commitments[2 * n + 1] * cipher[1] ** challenges[n]
        for n in range(count))


# ---- statements of a contest ----------------------------------------------------------------------------------------

def flat(ciphers):
    return [point for cipher in ciphers for point in cipher]


def marks(contest):
    candidates = {candidate for each in contest["lists"] for candidate in each["candidates"]}
    return [n for n, option in enumerate(contest["options"]) if option not in candidates]


def selection(I, K, contest, n, ciphers):
    return "SEL", [I, contest["id"], contest["options"][n], K, *ciphers[n]], ciphers[n], 0, contest["perOption"]


def total(I, K, contest, ciphers):
    chosen = [ciphers[n] for n in marks(contest)]
    statement = [I, contest["id"], u32(contest["least"]), u32(contest["most"]), K, *flat(chosen)]
    return ("SUM", statement, (product(c[0] for c in chosen), product(c[1] for c in chosen)),
            contest["least"], contest["most"])


def listed(I, K, contest, each, ciphers):
    at = contest["options"].index
    mark, candidates = ciphers[at(each["option"])], [ciphers[at(c)] for c in each["candidates"]]
    m = each["preferences"]
    cipher = (mark[0] ** m / product(c[0] for c in candidates), mark[1] ** m / product(c[1] for c in candidates))
    return "LIST", [I, contest["id"], each["id"], u32(m), K, *mark, *flat(candidates)], cipher, 0, m


# ---- ballots --------------------------------------------------------------------------------------------------------

class Voter:
    def __init__(self, label):
        self.key, self.pseudonym = SigningKey("voter " + label), bytes_of("pseudonym " + label, 16)
        self.counter, self.previous = 0, bytes(32)


def nonce(I, seed, contest, option):
    return HS("NONCE", I, seed, contest, option)


def encrypt(I, K, contest, values, seed, claimed=None):
    """The three fields behind the contest's id. claimed: what the proofs say, where that is not what is encrypted."""
    claimed = claimed or values
    xi = [nonce(I, seed, contest["id"], option) for option in contest["options"]]
    ciphers = [(G ** x, K ** (v + x)) for x, v in zip(xi, values)]

    def proof(parts, subject, value, secret):
        tag, statement, cipher, low, high = parts
        drawn = lambda branch, name: HS("PROOF", I, seed, tag, contest["id"], subject, u32(branch), name)  # noqa: E731
        return prove(tag, statement, K, cipher, min(max(value, low), high), secret, low, high, drawn)

    selections = b"".join(
        alpha.bytes + beta.bytes
        + proof(selection(I, K, contest, n, ciphers), contest["options"][n], claimed[n], xi[n])
        for n, (alpha, beta) in enumerate(ciphers))
    chosen = marks(contest)
    whole = proof(total(I, K, contest, ciphers), b"", sum(claimed[n] for n in chosen), sum(xi[n] for n in chosen))
    lists = b""
    for each in contest["lists"]:
        mark, m = contest["options"].index(each["option"]), each["preferences"]
        others = [contest["options"].index(c) for c in each["candidates"]]
        lists += proof(listed(I, K, contest, each, ciphers), each["id"],
                       m * claimed[mark] - sum(claimed[n] for n in others), m * xi[mark] - sum(xi[n] for n in others))
    return [selections, whole, lists]


def identity(E, style, voter, ballot_id):
    return H("BALLOT", E, style, voter.pseudonym, voter.key.public, u32(voter.counter), voter.previous, ballot_id)


def ballot(E, K, style, contests, voter, choices, label, claimed=None, chained=True):
    """choices: a list of values for each contest. Returns the message with its signature, and what made it."""
    if chained:
        voter.counter += 1
    ballot_id, seed = bytes_of("ballot " + label, 16), bytes_of("seed " + label, 32)
    I = identity(E, style, voter, ballot_id)
    message = fields("ballot", E, style, voter.pseudonym, voter.key.public, u32(voter.counter), voter.previous, ballot_id)
    for n, contest in enumerate(contests):
        message += fields(contest["id"], *encrypt(I, K, contest, choices[n], seed, claimed and claimed[n]))
    tracker = H("TRACK", message)
    if chained:
        voter.previous = tracker
    return {"message": signed(message, voter.key), "tracker": tracker, "seed": seed, "identity": I, "choices": choices}


def ciphers_of(selections, contest):
    size = 64 + 32 * (4 * contest["perOption"] + 3)
    return [(Point.decode(selections[i:i + 32]), Point.decode(selections[i + 32:i + 64]))
            for i in range(0, len(selections), size)]


# ---- trustees -------------------------------------------------------------------------------------------------------

class Trustee:
    def __init__(self, n, t, index, B, attempt=""):
        self.index, self.B, self.n, self.t = index, B, n, t
        self.key, self.k = SigningKey("trustee %d" % index), dice("%sshare key %d" % (attempt, index))
        self.kappa = G ** self.k
        self.coefficients = [dice("%scoefficient %d %d" % (attempt, index, m)) for m in range(t)]
        self.A = [G ** a for a in self.coefficients]
        self.salt = bytes_of("%ssalt %d" % (attempt, index), 32)
        self.commitment = H("DKG-COMMIT", B, u32(index), *self.A, self.salt)

    def certificate(self):
        r = dice("certificate %d" % self.index)
        R = G ** r
        c = HS("CERT", self.B, u32(self.index), self.key.public, self.kappa, R)
        return signed(fields("trustee.certificate", self.B, u32(self.index), self.key.public, self.kappa, R,
                             scalar(r + c * self.k)), self.key)

    def commit(self):
        return signed(fields("key.commit", self.B, u32(self.index), self.commitment), self.key)

    def reveal(self):
        secrets = self.coefficients + [self.k]
        r = [dice("reveal %d %d" % (self.index, m)) for m in range(self.t + 1)]
        R = [G ** x for x in r]
        c = HS("DKG-POK", self.B, u32(self.index), u32(self.t), *self.A, self.kappa, *R)
        return signed(fields(
            "key.reveal", self.B, u32(self.index), self.salt, b"".join(p.bytes for p in self.A),
            b"".join(p.bytes for p in R), b"".join(scalar(x + c * s) for x, s in zip(r, secrets))), self.key)

    def value(self, at):
        return sum(a * at**m for m, a in enumerate(self.coefficients)) % ORDER

    def share(self, other, wrong=0):
        D = other.kappa ** self.k
        key = H("SHARE-KEY", self.B, u32(self.index), u32(other.index), self.commitment, self.kappa, other.kappa, D)
        box = seal(key, bytes_of("nonce %d %d" % (self.index, other.index), 24), scalar(self.value(other.index) + wrong))
        return signed(fields("key.share", self.B, u32(self.index), u32(other.index), box), self.key), box

    def complaint(self, other, box):
        D, u = other.kappa ** self.k, dice("complaint %d %d" % (other.index, self.index))
        a, b = G ** u, other.kappa ** u
        c = HS("DKG-BLAME", self.B, u32(other.index), u32(self.index), other.kappa, self.kappa, D, a, b)
        return signed(fields("key.complaint", self.B, u32(other.index), u32(self.index), box, D, a, b,
                             scalar(u + c * self.k)), self.key)

    def record(self, G_hash):
        return signed(fields("key.record", self.B, u32(self.index), G_hash), self.key)


class Council:
    """All trustees of one attempt without a fault."""

    def __init__(self, manifest, n=3, t=2, roll_root=b"\1" * 32, root_keys=b"\2" * 32):
        self.n, self.t = n, t
        self.P = H("PARAM", "dobush-remote-v1", "ristretto255", G, u32(n), u32(t))
        self.B = H("BASE", self.P, C(manifest))
        self.trustees = [Trustee(n, t, i, self.B) for i in range(1, n + 1)]
        self.K = product(trustee.A[0] for trustee in self.trustees)
        parts = []
        for trustee in self.trustees:
            parts += [trustee.key.public, trustee.kappa, trustee.commitment, *trustee.A]
        self.G = H("DKG-REC", self.B, u32(n), u32(t), *parts)
        self.roll_root, self.root_keys = roll_root, root_keys
        self.E = H("EXT", self.B, self.K, self.G, roll_root, root_keys)

    def secret(self, i):
        return sum(trustee.value(i) for trustee in self.trustees) % ORDER

    def public(self, i):
        return product(A ** (i**m) for trustee in self.trustees for m, A in enumerate(trustee.A))

    def share(self, i, tally, contest, options, aggregates, wrong=0):
        z, parts = self.secret(i) + wrong, b""
        for option, (A, B) in zip(options, aggregates):
            M, u = A ** z, dice("share %d %s %s %s" % (i, tally, contest, option))
            a, b = G ** u, A ** u
            c = HS("DEC", self.E, tally, contest, option, u32(i), self.public(i), A, B, M, a, b)
            parts += M.bytes + a.bytes + b.bytes + scalar(u + c * z)
        return signed(fields("tally.share", self.E, tally, contest, u32(i), parts), self.trustees[i - 1].key)

    def drill(self, round_number):
        xi = HS("DRILL", self.E, u32(round_number))
        return G ** xi, self.K ** (1 + xi)


def combined(points):
    """points: {trustee: M}. The product with Lagrange's coefficients."""
    result = []
    for i, M in points.items():
        weight = 1
        for j in points:
            if j != i:
                weight = weight * j * pow(j - i, -1, ORDER) % ORDER
        result.append(M ** weight)
    return product(result)
