#!/usr/bin/env python3
"""Makes the vectors of RECORD-remote.md in remote/, always the same bytes; needs nothing but Python 3.9.

`make_remote_vectors.py --check` writes nothing and says whether the files are what it would write.
"""

import hashlib
import json
import pathlib
import sys

sys.dont_write_bytecode = True  # nothing but vectors is written beside them

from remote_group import (  # noqa: E402
    F, G, H, HS, ONE, ORDER, P, Point, expand_message_xmd, fields, product, scalar, u32)
from remote_checker import Record  # noqa: E402
from remote_forgeries import forged  # noqa: E402
from remote_record import Maker  # noqa: E402
from remote_protocol import (  # noqa: E402
    Council, Voter, ballot, bytes_of, ciphers_of, combined, dice, listed, nonce, prove, proves, selection, signed, total)

HERE = pathlib.Path(__file__).resolve().parent / "remote"
FILES = {}

PRESIDENT = {"id": "president", "least": 1, "lists": [], "most": 1, "options": ["asanova", "bekov", "against-all"],
             "perOption": 1}
COUNCIL = {"id": "council", "least": 1, "most": 1, "perOption": 1,
           "lists": [{"candidates": ["sun-1", "sun-2"], "id": "sun", "option": "sun-list", "preferences": 1},
                     {"candidates": ["hill-1", "hill-2", "hill-3"], "id": "hill", "option": "hill-list", "preferences": 2}],
           "options": ["sun-list", "sun-1", "sun-2", "hill-list", "hill-1", "hill-2", "hill-3", "against-all"]}
POINTS = {"id": "points", "least": 0, "lists": [], "most": 3, "options": ["red", "green"], "perOption": 2}
MAYOR = {"id": "mayor", "least": 1, "lists": [], "most": 1, "options": ["option-%d" % n for n in range(10)], "perOption": 1}
MANIFEST = {
    "contests": [PRESIDENT, COUNCIL, POINTS, MAYOR], "definition": "11" * 32, "election": "rehearsal-2027", "floor": 2,
    "kind": "rehearsal", "overseas": "paper",
    "styles": [{"contests": ["president", "council", "points"], "district": "d-1", "id": "s-1"},
               {"contests": ["president"], "district": "d-2", "id": "s-2"},
               {"contests": ["mayor"], "district": "d-3", "id": "s-3"}],
    "trustees": {"count": 3, "threshold": 2}, "v": 1}
THREE = [PRESIDENT, COUNCIL, POINTS]
COUNCIL_OF_TRUSTEES = Council(MANIFEST)
E, K = COUNCIL_OF_TRUSTEES.E, COUNCIL_OF_TRUSTEES.K


def emit(file, value):
    FILES[file] = (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def patched(data, at, new):
    return data[:at] + new + data[at + len(new):]


# ---- group and hash -------------------------------------------------------------------------------------------------

def group_vectors():
    far = lambda n: n.to_bytes(32, "little").hex()  # noqa: E731
    bad = {"identity": "00" * 32, "p": far(P), "p + 2": far(P + 2), "odd": far(1), "minus one": far(P - 1),
           "top bit of the generator": (G.bytes[:31] + bytes([G.bytes[31] | 128])).hex()}
    for n in range(2, 400, 2):
        try:
            Point.decode(n.to_bytes(32, "little"))
        except ValueError:
            bad["small number %d" % n] = far(n)
    one = dice("one")
    emit("group.json", {
        "multiples": [{"n": n, "point": (G ** n).bytes.hex()} for n in (1, 2, 3, 15, 255, 256, 10**6, 2**32 - 1)],
        "uniform": [{"hex": (wide := hashlib.sha512(b"%d" % n).digest()).hex(), "point": Point.uniform(wide).bytes.hex(),
                     "scalar": scalar(int.from_bytes(wide, "little")).hex()} for n in range(8)],
        "badPoints": [{"name": name, "hex": value} for name, value in bad.items()],
        "goodScalars": [scalar(n).hex() for n in (0, 1, ORDER - 1, one)],
        "badScalars": [{"name": name, "hex": far(value)} for name, value in (
            ("order", ORDER), ("order + 1", ORDER + 1), ("a scalar + order", one + ORDER), ("top bit", one + 2**255),
            ("all ones", 2**256 - 1))],
    })


def hash_vectors():
    cases = [("PARAM", [b""]), ("BASE", []), ("SEL", [b"a", b"bc"]), ("SEL", [b"ab", b"c"]), ("SUM", [b"ab", b"c"]),
             ("TRACK", [bytes(range(256)) * 4]), ("DKG-POK", [u32(7), G, scalar(-1)])]
    rows = []
    for tag, values in cases:
        raw = [v.bytes if isinstance(v, Point) else v for v in values]
        rows.append({"tag": tag, "fields": [v.hex() for v in raw], "H": H(tag, *raw).hex(), "HS": scalar(HS(tag, *raw)).hex()})
    emit("hash.json", {"cases": rows, "expand": [
        {"message": m.hex(), "dst": "QUUX-V01-CS02-with-expander-SHA512-256", "count": n,
         "bytes": expand_message_xmd(m, b"QUUX-V01-CS02-with-expander-SHA512-256", n).hex()}
        for n in (32, 128) for m in (b"", b"abc", b"abcdef0123456789", b"q128_" + b"q" * 128, b"a512_" + b"a" * 512)]})


# ---- proofs ---------------------------------------------------------------------------------------------------------

def case(name, parts, proof, good, key=K):
    tag, statement, cipher, low, high = parts
    assert proves(tag, statement, key, cipher, low, high, proof) == good, name
    raw = [(v.bytes if isinstance(v, Point) else v.encode() if isinstance(v, str) else v).hex() for v in statement]
    return {"name": name, "good": good, "tag": tag, "statement": raw, "key": key.bytes.hex(),
            "alpha": cipher[0].bytes.hex(), "beta": cipher[1].bytes.hex(), "low": low, "high": high, "proof": proof.hex()}


def proof_vectors():
    I, cases = bytes_of("identity", 32), []
    drawn = lambda branch, name: dice("drawn %d %s" % (branch, name))  # noqa: E731
    xi = [dice("xi %d" % n) for n in range(8)]

    def encrypted(values):
        return [(G ** x, K ** (v + x)) for x, v in zip(xi, values)]

    for contest, values in ((PRESIDENT, [0, 1, 0]), (POINTS, [2, 1]), (COUNCIL, [0, 0, 0, 1, 1, 0, 1, 0])):
        ciphers = encrypted(values)
        for n, value in enumerate(values[:3]):
            parts = selection(I, K, contest, n, ciphers)
            cases.append(case("%s: option %d" % (contest["id"], n), parts,
                              prove(parts[0], parts[1], K, parts[2], value, xi[n], parts[3], parts[4], drawn), True))
        parts = total(I, K, contest, ciphers)
        chosen = {"president": range(3), "points": range(2), "council": (0, 3, 7)}[contest["id"]]
        cases.append(case(contest["id"] + ": sum", parts, prove(
            parts[0], parts[1], K, parts[2], sum(values[n] for n in chosen), sum(xi[n] for n in chosen),
            parts[3], parts[4], drawn), True))
    ciphers = encrypted([0, 0, 0, 1, 1, 0, 1, 0])
    for number, (value, secret) in enumerate(((0, xi[0] - xi[1] - xi[2]), (0, 2 * xi[3] - xi[4] - xi[5] - xi[6]))):
        parts = listed(I, K, COUNCIL, COUNCIL["lists"][number], ciphers)
        cases.append(case("council: list %d" % number, parts,
                          prove(parts[0], parts[1], K, parts[2], value, secret, parts[3], parts[4], drawn), True))

    # What must fail. Each forgery is the best that a cheat can do without breaking the hash.
    ciphers = encrypted([0, 1, 0])
    parts = selection(I, K, PRESIDENT, 1, ciphers)
    tag, statement, cipher, low, high = parts
    good = prove(tag, statement, K, cipher, 1, xi[1], 0, 1, drawn)
    z = int.from_bytes(good[160:192], "little")
    more = {
        "response + order": patched(good, 160, (z + ORDER).to_bytes(32, "little")),
        "response with the top bit": patched(good, 160, (z + 2**255).to_bytes(32, "little")),
        "a commitment is the identity": patched(good, 0, bytes(32)),
        "a commitment is no point": patched(good, 0, b"\1" + bytes(31)),
        "cut by one scalar": good[:-32], "one byte more": good + b"\0", "empty": b"",
        "commitments of the branches changed places": good[64:128] + good[:64] + good[128:],
        "responses changed places": good[:160] + good[192:] + good[160:192],
    }
    cases += [case(name, parts, proof, False) for name, proof in more.items()]
    for bit in (0, 8 * 40 + 3, 8 * 130, 8 * 170, 8 * 200 + 1):
        flipped = patched(good, bit // 8, bytes([good[bit // 8] ^ 1 << bit % 8]))
        cases.append(case("bit %d flipped" % bit, parts, flipped, False))
    for at, what in ((0, "ballot"), (1, "contest"), (2, "option")):
        other = list(statement)
        other[at] = bytes_of("another", 32) if at == 0 else "another"
        cases.append(case("of another " + what, (tag, other, cipher, low, high), good, False))
    cases.append(case("of another kind", ("SUM", statement, cipher, low, high), good, False))
    three = encrypted([0, 2, 0])
    parts = selection(I, K, PRESIDENT, 1, three)
    cases.append(case("two votes for one option", parts, prove(*parts[:2], K, parts[2], 1, xi[1], 0, 1, drawn), False))
    minus = encrypted([0, -1, 0])
    parts = selection(I, K, PRESIDENT, 1, minus)
    cases.append(case("minus one vote", parts, prove(*parts[:2], K, parts[2], 0, xi[1], 0, 1, drawn), False))
    # The challenge leaves the ciphertext out: then β can be chosen afterwards, for any number of votes.
    a_z, votes = dice("weak"), 1000
    commitments = [G ** dice("w0"), K ** dice("w1"), G ** a_z, K ** dice("w3")]
    weak = HS("SEL", I, "president", "bekov", K, *commitments)
    cases.append(case("weak challenge: the ciphertext is not hashed", selection(
        I, K, PRESIDENT, 1, [ciphers[0], (G ** xi[1], K ** (votes + xi[1])), ciphers[2]]), b"".join(
            p.bytes for p in commitments) + scalar(weak) + scalar(dice("w0") + weak * xi[1]) + scalar(a_z), False))
    both = encrypted([1, 1, 0])
    parts = total(I, K, PRESIDENT, both)
    cases.append(case("two options of one", parts, prove(*parts[:2], K, parts[2], 1, sum(xi[:3]), 1, 1, drawn), False))
    none = encrypted([0, 0, 0])
    parts = total(I, K, PRESIDENT, none)
    cases.append(case("no option of one", parts, prove(*parts[:2], K, parts[2], 1, sum(xi[:3]), 1, 1, drawn), False))
    stray = encrypted([0, 1, 0, 1, 0, 0, 0, 0])
    parts = listed(I, K, COUNCIL, COUNCIL["lists"][0], stray)
    cases.append(case("candidate of a list that is not marked", parts, prove(
        *parts[:2], K, parts[2], 0, xi[0] - xi[1] - xi[2], 0, 1, drawn), False))
    crowd = encrypted([0, 0, 0, 1, 1, 1, 1, 0])
    parts = listed(I, K, COUNCIL, COUNCIL["lists"][1], crowd)
    cases.append(case("three preferences where two are allowed", parts, prove(
        *parts[:2], K, parts[2], 0, 2 * xi[3] - xi[4] - xi[5] - xi[6], 0, 2, drawn), False))
    emit("proofs.json", {"cases": cases})


# ---- ballots --------------------------------------------------------------------------------------------------------

def ballot_vectors():
    voter, other, third = Voter("one"), Voter("two"), Voter("three")
    first = ballot(E, K, "s-1", THREE, voter, [[0, 1, 0], [0, 0, 0, 1, 1, 0, 1, 0], [2, 1]], "first")
    second = ballot(E, K, "s-1", THREE, voter, [[0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 1], [0, 0]], "second")
    small = ballot(E, K, "s-2", [PRESIDENT], other, [[1, 0, 0]], "small")
    ten = ballot(E, K, "s-3", [MAYOR], third, [[int(n == 4) for n in range(10)]], "ten")
    good = [("first", "s-1", voter, 1, bytes(32), first), ("after a challenge", "s-1", voter, 2, first["tracker"], second),
            ("another style", "s-2", other, 1, bytes(32), small), ("one of ten", "s-3", third, 1, bytes(32), ten)]
    rows = [{"name": name, "style": style, "pseudonym": who.pseudonym.hex(), "voterSeed": who.key.seed.hex(),
             "counter": counter, "previous": previous.hex(), "ballotId": bytes_of("ballot " + label, 16).hex(),
             "seed": made["seed"].hex(), "choices": made["choices"], "identity": made["identity"].hex(),
             "tracker": made["tracker"].hex(), "message": made["message"].hex()}
            for (name, style, who, counter, previous, made), label in zip(good, ("first", "second", "small", "ten"))]

    cheat = Voter("cheat")

    def forged(choices, claimed):
        return ballot(E, K, "s-1", THREE, cheat, choices, "forged", claimed, chained=False)["message"]

    cheat.counter = 1
    right = [[0, 1, 0], [1, 0, 1, 0, 0, 0, 0, 0], [0, 1]]
    message, names = first["message"], {}
    names["V12", "president/asanova", "five votes for one"] = forged([[5, 0, 0]] + right[1:], [[1, 0, 0]] + right[1:])
    names["V12", "points/red", "three points where two are allowed"] = forged(right[:2] + [[3, 0]], right[:2] + [[2, 0]])
    names["V13", "president", "two options of one"] = forged([[1, 1, 0]] + right[1:], None)
    names["V13", "president", "no option of one"] = forged([[0, 0, 0]] + right[1:], None)
    names["V13", "points", "four points where three are allowed"] = forged(right[:2] + [[2, 2]], None)
    names["V14", "council/sun", "candidate of a list that is not marked"] = forged(
        [right[0], [0, 1, 0, 1, 0, 0, 0, 0], right[2]], None)
    names["V14", "council/hill", "three preferences of two"] = forged([right[0], [0, 0, 0, 1, 1, 1, 1, 0], right[2]], None)
    body = message[:-68]
    # A copy: another voter takes the ciphertexts and proofs over, and signs.
    copied = body.replace(voter.pseudonym, other.pseudonym).replace(voter.key.public, other.key.public)
    names["V12", "president/asanova", "copied by another voter"] = signed(copied, other.key)
    start = len(fields("ballot", E, "s-1", voter.pseudonym, voter.key.public, u32(1), bytes(32), bytes(16))) + len(F("president")) + 4
    names["V3", "president/asanova", "a ciphertext is the identity"] = signed(patched(body, start, bytes(32)), voter.key)
    names["V3", "president/asanova", "a ciphertext is no point"] = signed(
        patched(body, start, b"\1" + bytes(31)), voter.key)
    z = int.from_bytes(body[start + 224:start + 256], "little")
    names["V3", "president/asanova", "a response + order"] = signed(
        patched(body, start + 224, (z + ORDER).to_bytes(32, "little")), voter.key)
    names["V12", "president/asanova", "options changed places"] = signed(
        patched(body, start, body[start + 288:start + 576] + body[start:start + 288]), voter.key)
    names["V15", "", "signed by another key"] = signed(body, other.key)
    names["V15", "", "signature of another ballot"] = body + second["message"][-68:]
    names["V1", "", "a field more"] = signed(body + F("note"), voter.key)
    names["V1", "", "of another style"] = signed(body.replace(F("s-1"), F("s-2")), voter.key)
    names["V11", "", "of another election"] = signed(body.replace(E, bytes_of("other election", 32)), voter.key)
    names["V3", "", "a byte behind the end"] = message + b"\0"
    names["V3", "", "cut"] = message[:-1]
    counted = body.replace(F(u32(1)), F(u32(2)), 1)
    names["V12", "president/asanova", "another counter"] = signed(counted, voter.key)
    emit("ballots.json", {
        "manifest": MANIFEST, "extendedHash": E.hex(), "electionKey": K.bytes.hex(), "good": rows,
        "bad": [{"name": name, "check": check, "place": place, "message": data.hex()}
                for (check, place, name), data in names.items()]})
    return [first, second, small]


# ---- ceremony -------------------------------------------------------------------------------------------------------

def ceremony_vectors():
    them = COUNCIL_OF_TRUSTEES
    one, two, three = them.trustees
    shares = {(i.index, j.index): i.share(j) for i in them.trustees for j in them.trustees if i is not j}
    lie, lie_box = one.share(two, wrong=1)
    bad = {}
    body = one.certificate()[:-68]
    bad["V5", "certificate: another's key for shares"] = signed(body.replace(one.kappa.bytes, two.kappa.bytes), one.key)
    bad["V5", "certificate: signed by another"] = signed(body, two.key)
    bad["V3", "certificate: the key is the identity"] = signed(body.replace(one.kappa.bytes, bytes(32)), one.key)
    body = one.reveal()[:-68]
    bad["V4", "reveal: another salt"] = signed(body.replace(one.salt, bytes(32)), one.key)
    bad["V4", "reveal: another coefficient"] = signed(body.replace(one.A[1].bytes, two.A[1].bytes), one.key)
    z = body[-32:]
    bad["V5", "reveal: the last proof is wrong"] = signed(body[:-32] + scalar(int.from_bytes(z, "little") + 1), one.key)
    bad["V3", "reveal: a response + order"] = signed(
        body[:-32] + (int.from_bytes(z, "little") + ORDER).to_bytes(32, "little"), one.key)
    bad["V3", "reveal: a coefficient is the identity"] = signed(body.replace(one.A[1].bytes, bytes(32)), one.key)
    emit("ceremony.json", {
        "manifest": MANIFEST, "count": 3, "threshold": 2, "parameterHash": them.P.hex(), "baseHash": them.B.hex(),
        "rollRoot": them.roll_root.hex(), "rootKeys": them.root_keys.hex(), "recordHash": them.G.hex(),
        "electionKey": K.bytes.hex(), "extendedHash": E.hex(),
        "trustees": [{
            "index": i.index, "signingSeed": i.key.seed.hex(), "shareKey": scalar(i.k).hex(), "publicKey": them.public(i.index).bytes.hex(),
            "secret": scalar(them.secret(i.index)).hex(), "certificate": i.certificate().hex(), "commit": i.commit().hex(),
            "reveal": i.reveal().hex(), "record": i.record(them.G).hex()} for i in them.trustees],
        "shares": [{"from": i, "to": j, "message": message.hex()} for (i, j), (message, _) in shares.items()],
        "complaints": [
            {"name": "the share is wrong", "share": lie.hex(), "complaint": two.complaint(one, lie_box).hex(), "fault": 1},
            {"name": "the share is right", "share": shares[1, 2][0].hex(),
             "complaint": two.complaint(one, shares[1, 2][1]).hex(), "fault": 2},
            {"name": "the box is noise", "share": signed(fields("key.share", them.B, u32(1), u32(2), bytes(72)), one.key).hex(),
             "complaint": two.complaint(one, bytes(72)).hex(), "fault": 1},
            {"name": "the complaint shows another point", "share": lie.hex(),
             "complaint": signed(two.complaint(one, lie_box)[:-68].replace((one.kappa ** two.k).bytes, G.bytes), two.key).hex(),
             "fault": 2}],
        "bad": [{"check": check, "name": name, "message": data.hex()} for (check, name), data in bad.items()]})


# ---- tally ----------------------------------------------------------------------------------------------------------

def tally_vectors():
    them, tally, options = COUNCIL_OF_TRUSTEES, "TALLY:d-1", PRESIDENT["options"]
    choices = [[0, 1, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 1, 0]]
    ballots = [ballot(E, K, "s-2", [PRESIDENT], Voter("t%d" % n), [c], "t%d" % n) for n, c in enumerate(choices)]
    start = len(fields("ballot", E, "s-2", bytes(16), bytes(32), u32(1), bytes(32), bytes(16), "president")) + 4
    parts = [ciphers_of(made["message"][start:start + 3 * 288], PRESIDENT) for made in ballots]
    sums = [(product(p[n][0] for p in parts), product(p[n][1] for p in parts)) for n in range(3)]
    votes = [sum(c[n] for c in choices) for n in range(3)]
    shares = {i: them.share(i, tally, "president", options, sums) for i in (1, 2, 3)}
    for n, (A, B) in enumerate(sums):
        for pair in ((1, 2), (1, 3), (2, 3)):
            assert B / combined({i: A ** them.secret(i) for i in pair}) == K ** votes[n]
    body = shares[1][:-68]
    key = them.trustees[0].key
    # A share for another A with a proof that leaves A out of the challenge would pass; here A is hashed.
    bad = {"of another secret": them.share(1, tally, "president", options, sums, wrong=1),
           "of another unit": signed(body.replace(b"TALLY:d-1", b"TALLY:d-2"), key),
           "of another trustee": signed(body.replace(F(u32(1)), F(u32(2))), them.trustees[1].key),
           "of one ciphertext": them.share(1, tally, "president", options, [parts[0][n] for n in range(3)]),
           "cut by one option": signed(fields("tally.share", E, tally, "president", u32(1), body[-384:-128]), key),
           "a point is the identity": signed(patched(body, len(body) - 384, bytes(32)), key),
           "a response + order": signed(body[:-32] + (int.from_bytes(body[-32:], "little") + ORDER).to_bytes(32, "little"), key)}
    drills = []
    for name, number in (("DRILL-OPEN", 1), ("DRILL-CLOSE", 2)):
        A, B = them.drill(number)
        drills.append({"tally": name, "round": number, "A": A.bytes.hex(), "B": B.bytes.hex(), "shares": [
            them.share(i, name, "", [""], [(A, B)]).hex() for i in (1, 2, 3)]})
    emit("tally.json", {
        "extendedHash": E.hex(), "electionKey": K.bytes.hex(), "threshold": 2, "tally": tally, "contest": PRESIDENT,
        "trustees": [{"index": i, "signingKey": them.trustees[i - 1].key.public.hex(), "publicKey": them.public(i).bytes.hex()}
                     for i in (1, 2, 3)],
        "ballots": [made["message"].hex() for made in ballots], "votes": votes,
        "aggregates": [{"A": A.bytes.hex(), "B": B.bytes.hex()} for A, B in sums],
        "shares": [shares[i].hex() for i in (1, 2, 3)],
        "bad": [{"name": name, "message": data.hex()} for name, data in bad.items()], "drills": drills})


# ---- whole records --------------------------------------------------------------------------------------------------

def record_vectors():
    maker = Maker(json.loads((HERE.parent / "protocols.json").read_text(encoding="utf-8"))["definition"])
    assert Record(maker.context()).run(maker.items) == {}
    forgeries = forged(maker)
    emit("records.json", {"context": maker.context(), "items": maker.items, "good": forgeries.good,
                          "cases": forgeries.cases})


def main():
    assert ONE == G ** ORDER and nonce(E, bytes(32), "a", "b") != nonce(E, bytes(32), "ab", "")
    group_vectors()
    hash_vectors()
    proof_vectors()
    ballot_vectors()
    ceremony_vectors()
    tally_vectors()
    record_vectors()
    wrong = [path for path, data in FILES.items() if not (HERE / path).is_file() or (HERE / path).read_bytes() != data]
    if "--check" in sys.argv[1:]:
        print("\n".join("differs: " + path for path in wrong) or "all %d files are as they should be" % len(FILES))
        return 1 if wrong else 0
    HERE.mkdir(exist_ok=True)
    for path, data in FILES.items():
        (HERE / path).write_bytes(data)
    print("%d files, %d bytes" % (len(FILES), sum(map(len, FILES.values()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
