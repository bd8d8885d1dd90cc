#!/usr/bin/env python3
"""Makes the vectors of RECORD.md beside this script, always the same bytes.

Needs Python 3.9 or later and the package `cryptography`. It shares nothing with the programs that write or verify
the record: its canonical JSON, tree and rules are its own. `make_vectors.py --check` writes nothing and says whether
the files are what it would write.
"""

import base64
import json
import pathlib
import sys

sys.dont_write_bytecode = True  # nothing but vectors is written beside them

from definitions import definition_cases  # noqa: E402
from ballots import ballots, papers  # noqa: E402
from histories import DEFINITION as SECOND_DEFINITION  # noqa: E402
from histories import histories, second_election  # noqa: E402
from outcomes import elected, most_votes, outcome, outcome_cases  # noqa: E402
from record import (  # noqa: E402
    C, COMMISSION, ELECTION, FINGERPRINT, H, KIND, LOG, REGISTRAR, ROOTS, ROOTS_OBJECT, START, STATIONS, STRANGER,
    Ledger, b64, certificate, changed, checkpoint_text, leaf_hash, name, note_id, revocation, root_of,
    signature_line, signed_checkpoint, signed_text, tile_path, tiles, values, without)

HERE = pathlib.Path(__file__).resolve().parent
NAME_OF_LOG = "dobush/" + ELECTION
FILES = {}  # path -> bytes


# ---- the election ---------------------------------------------------------------------------------------------------

DEFINITION = {
    "calendar": {
        "campaign": {"from": "2027-03-22", "to": "2027-04-09"}, "candidateDocuments": None, "controlList": None,
        "corrections": None, "districts": None, "finalList": "2027-03-20", "nomination": None,
        "preliminaryList": "2027-03-01", "registration": "2027-03-21", "results": "2027-05-01",
        "votingDay": "2027-04-11"},
    "contests": [{
        "districts": ["d-1"], "id": "mayor", "rule": most_votes(1),
        "title": name("Mayor of the town", "Шаардын мэри", "Мэр города"),
        "options": [
            {"againstAll": False, "id": "asanova", "name": name("Aigul Asanova", "Айгүл Асанова", "Айгуль Асанова")},
            {"againstAll": False, "id": "bekov", "name": name("Bakyt Bekov", "Бакыт Беков", "Бакыт Беков")},
            {"againstAll": True, "id": "against-all", "name": name("Against all", "Баарына каршы", "Против всех")},
        ],
    }],
    "districts": [{"id": "d-1", "name": name("District 1", "1-округ", "Округ 1")}],
    "election": ELECTION,
    "form": {
        "equations": [
            {"id": "e1", "left": ["issued", "issued-home"], "relation": "le", "right": ["listed"]},
            {"id": "e2", "left": ["invalid", "votes"], "relation": "eq", "right": ["in-box"]},
            {"id": "e3", "left": ["in-box"], "relation": "le", "right": ["issued", "issued-home"]},
        ],
        "lines": [
            {"id": "listed", "source": "listed", "text": name("Voters on the list", "Тизмедегилер", "В списке")},
            {"id": "issued", "source": "issued", "text": name("Issued here", "Берилди", "Выдано")},
            {"id": "issued-home", "source": "issued-at-home", "text": name("At home", "Үйдө", "На дому")},
            {"id": "spoiled", "source": "spoiled", "text": name("Spoiled", "Бузулган", "Испорчено")},
            {"id": "invalid", "source": "counted", "text": name("Invalid", "Жараксыз", "Недействительно")},
            {"id": "in-box", "source": "counted", "text": name("In the box", "Кутуда", "В ящике")},
        ],
    },
    "identification": {
        "attempts": 6, "attemptsBeforeFallback": 3, "expectedFallbacks": 25, "firstFingerOneIn": 5000,
        "presentationAttack": "advise", "proposalOneIn": 100000, "proposals": 3, "visitOneIn": 500},
    "kind": KIND,
    "stations": [
        {"district": "d-1", "id": "s-101", "name": name("School 1", "1-мектеп", "Школа 1")},
        {"district": "d-1", "id": "s-102", "name": name("School 2", "2-мектеп", "Школа 2")},
    ],
    "title": name("Election of the mayor", "Мэрди шайлоо", "Выборы мэра"),
    "v": 1,
}
FORM_HASH = H(C(DEFINITION["form"])).hex()
VOTERS = {"s-101": 120, "s-102": 80}
MANIFESTS = {station: H(b"manifest of " + station.encode()).hex() for station in VOTERS}


def protocol(station, lines, votes, supersedes=None, hourly=None):
    """lines: issued, issued-home, spoiled, invalid, in-box; votes in the order of the contest."""
    issued = lines[0] + lines[2]
    morning = issued // 2
    eight = START + 8 * 3_600_000
    if hourly is None:
        hourly = [(eight, morning), (eight + 3_600_000, issued - morning)]
    return {
        "contest": "mayor", "delta": 0, "form": FORM_HASH,
        "hourly": [{"from": at, "issued": number, "to": at + 3_600_000} for at, number in hourly],
        "lines": values("line", zip([line["id"] for line in DEFINITION["form"]["lines"]], [VOTERS[station]] + lines)),
        "log": H(b"log of " + station.encode()).hex(), "snapshot": MANIFESTS[station], "station": station,
        "supersedes": supersedes, "v": 1,
        "votes": values("option", zip(["asanova", "bekov", "against-all"], votes)),
    }


def result(numbered):
    """numbered: (seq, protocol) of the newest protocols."""
    numbered = sorted(numbered, key=lambda item: item[0])
    first = numbered[0][1]
    lines = [(line["line"], sum(p["lines"][i]["value"] for _, p in numbered)) for i, line in enumerate(first["lines"])]
    votes = [(v["option"], sum(p["votes"][i]["value"] for _, p in numbered)) for i, v in enumerate(first["votes"])]
    return {
        "contest": "mayor", "lines": values("line", lines),
        "outcome": outcome(DEFINITION["contests"][0]["rule"], DEFINITION["contests"][0]["options"],
                           [([n for _, n in votes], 0)]),
        "protocols": [seq for seq, _ in numbered], "rule": DEFINITION["contests"][0]["rule"], "v": 1,
        "votes": values("option", votes),
    }


def voter_list(number, previous, stage):
    commitment = H(b"salt %d" % number, b"list %d" % number)
    version = H(previous, commitment)
    return version, {
        "commitment": commitment.hex(), "number": number, "previous": previous.hex(), "stage": stage,
        "stations": [{"station": s, "voters": VOTERS[s]} for s in sorted(VOTERS)], "v": 1, "version": version.hex(),
        "voters": sum(VOTERS.values()),
    }


def whole_election():
    ledger = Ledger()
    definition = ledger.blob(C(DEFINITION))
    commission = lambda type_, body, idem: ledger.add(type_, "commission", COMMISSION, body, idem)  # noqa: E731
    step = lambda a, b: commission("phase", {"from": a, "to": b, "v": 1}, "to-" + b)  # noqa: E731
    commission("genesis", {
        "certificates": [certificate("commission", "cec", COMMISSION), certificate("log", "log-1", LOG),
                         certificate("registrar", "register", REGISTRAR),
                         certificate("station", "s-101", STATIONS["s-101"])],
        "definition": definition, "kind": KIND, "origin": NAME_OF_LOG, "predecessor": None, "roots": ROOTS_OBJECT,
        "units": sorted(VOTERS), "v": 1, "witnesses": {"quorum": 0},
    }, "genesis")
    ledger.publish()
    step("called", "lists")
    version, body = voter_list(1, bytes(32), "preliminary")
    ledger.add("list.commitment", "registrar", REGISTRAR, body, "list-1")
    version, body = voter_list(2, version, "final")
    ledger.add("list.commitment", "registrar", REGISTRAR, body, "list-2", outside=True)
    ledger.publish()
    step("lists", "candidates")
    commission("key.add", {"certificate": certificate("station", "s-102", STATIONS["s-102"], ROOTS[1:]), "v": 1},
               "key-s-102")
    step("candidates", "keys")
    for number, station in ((1, "s-101"), (1, "s-102"), (2, "s-102")):
        manifest = MANIFESTS[station] if (station, number) != ("s-102", 1) else H(b"withdrawn").hex()
        ledger.add("snapshot.issue", "registrar", REGISTRAR, {
            "listVersion": version.hex(), "manifest": manifest, "number": number, "station": station,
            "v": 1, "voters": VOTERS[station]}, "snapshot-%s-%d" % (station, number))
    step("keys", "open")
    ledger.publish()
    first = protocol("s-101", [80, 5, 2, 3, 84], [50, 30, 1])
    first_seq = ledger.add("station.protocol", "station", STATIONS["s-101"], first, "mayor-1")
    step("open", "sealed")
    second = protocol("s-102", [60, 0, 0, 0, 60], [25, 33, 2])
    second_seq = ledger.add("station.protocol", "station", STATIONS["s-102"], second, "mayor-1")
    ledger.publish()
    third = protocol("s-101", [80, 5, 2, 4, 84], [49, 30, 1], supersedes=first_seq)
    third_seq = ledger.add("station.protocol", "station", STATIONS["s-101"], third, "mayor-2")
    step("sealed", "counted")
    commission("result", result([(third_seq, third), (second_seq, second)]), "result-mayor")
    ledger.publish()
    return ledger


# ---- files of vectors -----------------------------------------------------------------------------------------------

def emit(file, value):
    FILES[file] = (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def emit_lines(file, head, cases):
    """The same with one case a line, for files of many."""
    line = lambda value: json.dumps(value, ensure_ascii=False)  # noqa: E731
    parts = ["%s: %s" % (line(key), line(value)) for key, value in head.items()]
    parts.append('"cases": [\n' + ",\n".join(" " + line(case) for case in cases) + "\n]")
    FILES[file] = ("{" + ",\n".join(parts) + "}\n").encode()


def canonical_vectors():
    nested = lambda n: b"[" * n + b"]" * n  # noqa: E731
    good = {
        "null": b"null", "true": b"true", "zero": b"0", "largest": b"9007199254740991", "least": b"-9007199254740991",
        "empty object": b"{}", "empty array": b"[]", "empty string": b'""', "empty key": b'{"":1}',
        "short escapes": C("\b\t\n\f\r\"\\"), "other control characters": C("\0\x01\x1f"), "delete": b'"\x7f"',
        "slash stands as it is": b'"/"', "letters": C("ЖЫЛДЫЗ Ү ө ң"), "beyond the plane": C("\U0001f5f3"),
        "not normalised": C("e\u0301"), "line separator": C("\u2028"),
        "order of bytes": C({"b": 1, "a": [True, None], "B": {"x": "y"}, "1": 0, "_": -1, "aa": 2}),
        "deepest": nested(33), "deepest value": b"[" * 32 + b"1" + b"]" * 32,
    }
    bad = {
        "nothing": b"", "space before": b" 1", "line end behind": b"1\n", "space in an object": b'{"a": 1}',
        "two values": b"1 2", "plus": b"+1", "minus zero": b"-0", "leading zero": b"01", "minus leading zero": b"-01",
        "fraction": b"1.0", "exponent": b"1e2", "too large": b"9007199254740992", "too small": b"-9007199254740992",
        "huge": b"1" + b"0" * 400, "only a minus": b"-", "keys out of order": b'{"b":1,"a":2}',
        "key twice": b'{"a":1,"a":1}', "key not ASCII": C("ы").join([b"{", b":1}"]),
        "escaped slash": b'"\\/"', "escape by number that has a letter": b'"\\u000a"',
        "upper case escape": b'"\\u001F"',
        "needless escape": b'"\\u0041"', "escaped delete": b'"\\u007f"', "surrogates": b'"\\ud83d\\ude00"',
        "lone surrogate": b'"\xed\xa0\x80"', "overlong": b'"\xc0\xaf"', "cut character": b'"\xd0"',
        "bare line end": b'"\n"', "bare zero": b'"\0"', "unknown escape": b'"\\x41"', "open string": b'"a',
        "open array": b"[1", "open object": b'{"a":1', "comma at the end": b"[1,]", "comma in an object": b'{"a":1,}',
        "no colon": b'{"a"1}', "key without quotes": b"{a:1}", "single quotes": b"'a'", "True": b"True",
        "not a number": b"NaN", "byte order mark": b"\xef\xbb\xbf1", "too deep": nested(34),
        "too deep value": b"[" * 33 + b"1" + b"]" * 33, "cut word": b"nul", "comment": b"1/**/",
    }
    emit("canonical.json", {
        "good": [{"name": n, "hex": v.hex(), "sha256": H(v).hex()} for n, v in good.items()],
        "bad": [{"name": n, "hex": v.hex()} for n, v in bad.items()],
    })


def key_vectors():
    keys = ROOTS + [COMMISSION, REGISTRAR, LOG, STRANGER] + list(STATIONS.values())
    emit("keys.json", {
        "keys": [{"label": k.label, "seed": k.seed.hex(), "public": k.public.hex(), "keyId": k.id} for k in keys],
        "badKeys": [
            {"name": "neutral element", "public": "01" + "00" * 31},
            {"name": "order 2", "public": "ec" + "ff" * 30 + "7f"},
            {"name": "order 4", "public": "00" * 32},
            {"name": "order 8", "public": "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"},
            {"name": "not on the curve", "public": "02" + "00" * 31},
            {"name": "coordinate not reduced", "public": "ee" + "ff" * 30 + "7f"},
        ],
        "roots": ROOTS_OBJECT, "rootsFingerprint": FINGERPRINT,
    })


def certificate_vectors():
    good = certificate("station", "s-101", STATIONS["s-101"])
    other = changed(good, subject="s-102")
    broken = [changed(item, sig=b64(bytes([base64.b64decode(item["sig"])[0] ^ 1]) + base64.b64decode(item["sig"])[1:]))
              if number == 0 else item for number, item in enumerate(good["signatures"])]
    group_order = 2**252 + 27742317777372353535851937790883648493
    first = base64.b64decode(good["signatures"][0]["sig"])
    large = first[:32] + (int.from_bytes(first[32:], "little") + group_order).to_bytes(32, "little")
    cases = [
        ("two of three roots", True, good),
        ("all three roots", True, certificate("station", "s-101", STATIONS["s-101"], ROOTS)),
        ("with a sealing key", True, certificate("device", "dev-1", STATIONS["s-101"], sealKey="09" + "00" * 31)),
        ("one root", False, certificate("station", "s-101", STATIONS["s-101"], ROOTS[:1])),
        ("no signature", False, certificate("station", "s-101", STATIONS["s-101"], [])),
        ("two roots and a stranger", False, certificate("station", "s-101", STATIONS["s-101"], ROOTS[:2] + [STRANGER])),
        ("one signature does not verify", False, changed(good, signatures=broken)),
        ("two good and one that does not verify", False, changed(
            good, signatures=sorted(good["signatures"] + [{"keyId": ROOTS[2].id, "sig": b64(bytes(64))}],
                                    key=lambda item: item["keyId"]))),
        ("S is not below the group order", False, changed(
            good, signatures=[changed(good["signatures"][0], sig=b64(large)), good["signatures"][1]])),
        ("changed after it was signed", False, other),
        ("one signature twice", False, changed(good, signatures=[good["signatures"][0]] * 2)),
        ("signatures out of order", False, changed(good, signatures=good["signatures"][::-1])),
        ("unknown role", False, certificate("king", "s-101", STATIONS["s-101"])),
        ("unknown kind", False, certificate("station", "s-101", STATIONS["s-101"], kind="test")),
        ("unknown member", False, certificate("station", "s-101", STATIONS["s-101"], note="x")),
        ("member missing", False, without(good, "sealKey")),
        ("subject is no identifier", False, certificate("station", "S 101", STATIONS["s-101"])),
        ("key of small order", False, certificate("station", "s-101", STATIONS["s-101"], signKey="00" * 32)),
        ("key in upper case", False, certificate(
            "station", "s-101", STATIONS["s-101"], signKey=STATIONS["s-101"].public.hex().upper())),
        ("version 2", False, certificate("station", "s-101", STATIONS["s-101"], v=2)),
        ("valid from before 1970", False, certificate("station", "s-101", STATIONS["s-101"], notBefore=-1)),
    ] + [("role " + role, True, certificate(role, "holder-1", STRANGER))
         for role in ("identification-authority", "ballot-box", "trustee", "witness")]
    emit("certificates.json", {
        "roots": ROOTS_OBJECT,
        "cases": [{"name": n, "good": ok, "certificate": value,
                   "signedTextSha256": H(b"dobush certificate v1\n" + C(without(value, "signatures"))).hex()}
                  for n, ok, value in cases],
    })


def revocation_vectors():
    make = lambda signers=None, **changes: revocation(  # noqa: E731
        "station", "s-101", STATIONS["s-101"], signers, **changes)
    good = make()
    broken = [changed(good["signatures"][0], sig=b64(bytes(64))), good["signatures"][1]]
    as_certificate = make()
    text = b"dobush certificate v1\n" + C(without(as_certificate, "signatures"))
    cases = [
        ("two of three roots", True, good), ("all three roots", True, make(ROOTS)),
        ("of another election", True, make(election="mayor-2026")), ("for another kind", True, make(kind="production")),
        ("from before 1970", False, make(**{"from": -1})),
    ] + [("reason " + reason, True, make(reason=reason))
         for reason in ("lost", "stolen", "compromised", "rotated", "ended")] + [
        ("of the role " + role, True, revocation(role, "holder-1", STRANGER))
        for role in ("commission", "registrar", "identification-authority", "ballot-box", "station", "device",
                     "trustee", "witness")] + [
        ("one root", False, make(ROOTS[:1])), ("no signature", False, make([])),
        ("two roots and a stranger", False, make(ROOTS[:2] + [STRANGER])),
        ("one signature does not verify", False, changed(good, signatures=broken)),
        ("two good and one that does not verify", False, changed(
            good, signatures=sorted(good["signatures"] + [{"keyId": ROOTS[2].id, "sig": b64(bytes(64))}],
                                    key=lambda item: item["keyId"]))),
        ("signed as a certificate", False, changed(as_certificate, signatures=sorted(
            ({"keyId": key.id, "sig": b64(key.sign(text))} for key in ROOTS[:2]), key=lambda item: item["keyId"]))),
        ("another key than was signed", False, changed(good, signKey=STATIONS["s-102"].public.hex())),
        ("another reason than was signed", False, changed(good, reason="ended")),
        ("another time than was signed", False, changed(good, **{"from": START + 1})),
        ("one signature twice", False, changed(good, signatures=[good["signatures"][0]] * 2)),
        ("signatures out of order", False, changed(good, signatures=good["signatures"][::-1])),
        ("unknown role", False, revocation("king", "s-101", STATIONS["s-101"])),
        ("unknown kind", False, make(kind="test")),
        ("unknown reason", False, make(reason="bored")), ("no reason", False, make(reason=None)),
        ("unknown member", False, make(note="x")), ("a sealing key", False, make(sealKey=None)),
        ("from is a string", False, make(**{"from": "0"})), ("subject is no identifier", False, revocation(
            "station", "S 101", STATIONS["s-101"])),
        ("key of small order", False, make(signKey="00" * 32)),
        ("key in upper case", False, make(signKey=STATIONS["s-101"].public.hex().upper())),
        ("version 2", False, make(v=2)),
    ] + [("lacks " + key, False, without(good, key)) for key in good]
    emit("revocations.json", {
        "roots": ROOTS_OBJECT,
        "cases": [{"name": n, "good": ok, "revocation": value,
                   "signedTextSha256": H(b"dobush revocation v1\n" + C(without(value, "signatures"))).hex()}
                  for n, ok, value in cases],
    })


def entry_vectors(ledger):
    good = []
    for entry in ledger.entries:
        value = json.loads(entry)
        body = C(value["body"]) if "body" in value else ledger.blobs[value["bodySha256"]]
        key = {k.id: k for k in [COMMISSION, REGISTRAR] + list(STATIONS.values())}[value["keyId"]]
        good.append({
            "seq": value["seq"], "sha256": H(entry).hex(), "leafHash": leaf_hash(entry).hex(),
            "bodySha256": H(body).hex(), "signedText": signed_text(value["type"], body, value["idem"]).decode(),
            "public": key.public.hex(), "sig": value["sig"],
        })
    base = json.loads(ledger.entries[1])
    outside = json.loads(ledger.entries[3])
    bad = [
        ("member missing", without(base, "idem")), ("unknown member", changed(base, note=1)),
        ("body and bodySha256", changed(base, bodySha256="0" * 64, size=1)), ("no body", without(base, "body")),
        ("size missing", without(outside, "size")), ("size negative", changed(outside, size=-1)),
        ("body is a list", changed(base, body=[])), ("version 2", changed(base, v=2)),
        ("version is a string", changed(base, v="1")), ("seq is negative", changed(base, seq=-1)),
        ("idem is empty", changed(base, idem="")), ("idem is too long", changed(base, idem="a" * 65)),
        ("idem begins with a dot", changed(base, idem=".a")), ("idem in upper case", changed(base, idem="A")),
        ("key id too short", changed(base, keyId="00")),
        ("key id in upper case", changed(base, keyId="ABCDEF0123456789")),
        ("sig too short", changed(base, sig=b64(bytes(63)))),
        ("sig without padding", changed(base, sig=base["sig"][:-2])),
        ("sig with bits left over",
            changed(base, sig=base["sig"][:-3] + ("B" if base["sig"][-3] == "A" else "") + "x==")),
        ("prevHash in upper case", changed(base, prevHash="A" * 64)), ("time is a string", changed(base, time="0")),
    ]
    emit("entries.json", {
        "good": good, "bad": [{"name": n, "entry": C(value).decode()} for n, value in bad]})


def note_vectors():
    root = root_of([leaf_hash(b"%d" % n) for n in range(5)])
    text = checkpoint_text(NAME_OF_LOG, 5, root)
    line = signature_line(NAME_OF_LOG, LOG, text)
    other = signature_line("witness.example", STRANGER, text)
    zero_sig = ("\u2014 %s %s\n" % (NAME_OF_LOG, b64(note_id(NAME_OF_LOG, LOG) + bytes(64)))).encode()
    same_id = ("\u2014 %s %s\n" % ("other", b64(note_id(NAME_OF_LOG, LOG) + bytes(64)))).encode()
    dash = line.replace("\u2014".encode(), b"-")
    sign = lambda t: t + b"\n" + signature_line(NAME_OF_LOG, LOG, t)  # noqa: E731
    cases = [
        ("signed by the log", True, text + b"\n" + line),
        ("with a line of a witness", True, text + b"\n" + other + line),
        ("with another name under the log's id", True, text + b"\n" + same_id + line),
        ("sixteen others", True, text + b"\n" + b"".join(
            signature_line("w%d" % n, STRANGER, text) for n in range(16)) + line),
        ("empty tree", True, signed_checkpoint(0, H())),
        ("only a witness", False, text + b"\n" + other),
        ("a second line of the log that does not verify", False, text + b"\n" + line + zero_sig),
        ("size changed", False, text.replace(b"\n5\n", b"\n6\n") + b"\n" + line),
        ("no signature", False, text + b"\n"), ("no empty line", False, text + line),
        ("no line end at the end", False, (text + b"\n" + line)[:-1]),
        ("hyphen for the dash", False, text + b"\n" + dash),
        ("carriage returns", False, (text + b"\n" + line).replace(b"\n", b"\r\n")),
        ("size with a zero before it", False, sign(text.replace(b"\n5\n", b"\n05\n"))),
        ("size is not a number", False, sign(text.replace(b"\n5\n", b"\nfive\n"))),
        ("negative size", False, sign(text.replace(b"\n5\n", b"\n-5\n"))),
        ("huge size", False, sign(text.replace(b"\n5\n", b"\n99999999999999999999\n"))),
        ("root too short", False, sign(("%s\n5\n%s\n" % (NAME_OF_LOG, b64(root[:31]))).encode())),
        ("root without padding", False, sign(text.replace(b"=\n", b"\n"))),
        ("a fourth line", False, sign(text + b"more\n")), ("two lines", False, sign(text.split(b"\n")[0] + b"\n5\n")),
        ("nothing", False, b""), ("not UTF-8", False, b"\xff" + text + b"\n" + line),
        ("text behind the signatures", False, text + b"\n" + line + b"more\n"),
    ]
    emit("notes.json", {
        "name": NAME_OF_LOG, "public": LOG.public.hex(), "id": note_id(NAME_OF_LOG, LOG).hex(),
        "cases": [{"name": n, "good": ok, "noteHex": note.hex()} for n, ok, note in cases],
    })


def merkle_vectors():
    sizes = [0, 1, 2, 3, 4, 5, 7, 8, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 70_000]
    leaves = [leaf_hash(b"%d" % n) for n in range(max(sizes))]
    trees = []
    for size in sizes:
        all_tiles = list(tiles(leaves[:size]))
        shown = [t for t in all_tiles if t[2] < 256 or t[1] == 0 or t[1] == size // 256 - 1]
        trees.append({
            "size": size, "root": root_of(leaves[:size]).hex(), "tileCount": len(all_tiles),
            "tiles": [{"level": l, "number": n, "width": w, "path": tile_path(l, n, w), "sha256": H(d).hex()}
                      for l, n, w, d in shown],
        })
    numbers = [0, 1, 67, 999, 1000, 1067, 999_999, 1_000_000, 1_234_067]
    emit("merkle.json", {
        "leaf": "the number in decimal digits", "emptyRoot": H().hex(), "leafHash0": leaves[0].hex(), "trees": trees,
        "paths": [{"level": 0, "number": n, "width": w, "path": tile_path(0, n, w)} for n in numbers for w in (256, 5)]
        + [{"level": "entries", "number": n, "width": 256, "path": tile_path("entries", n, 256)} for n in numbers],
    })


def protocol_vectors():
    good = protocol("s-101", [80, 5, 2, 3, 84], [50, 30, 1])
    alone = protocol("s-101", [4, 0, 0, 0, 4], [2, 1, 1], hourly=[(START, 4)])
    lines, votes = good["lines"], good["votes"]
    put = lambda rows, i, n: [changed(r, value=n) if k == i else r for k, r in enumerate(rows)]  # noqa: E731
    cells = good["hourly"]
    cases = [
        ("all rules hold", [], None, good), ("a single small cell", [], None, alone),
        ("supersedes entry 11", [], 11, changed(good, supersedes=11)),
        ("nobody came", [], None, protocol("s-101", [0] * 5, [0] * 3, hourly=[(START, 0)])),
        ("all at home", [], None, protocol("s-101", [0, 12, 0, 0, 12], [12, 0, 0], hourly=[(START, 0)])),
        ("equation e1", ["equation", "hourly-sum"], None, changed(good, lines=put(lines, 1, 116))),
        ("equation e1 by ballots at home", ["equation"], None, changed(good, lines=put(lines, 2, 41))),
        ("equation e2", ["equation"], None, changed(good, lines=put(lines, 4, 4))),
        ("equation e2 by votes", ["equation"], None, changed(good, votes=put(votes, 0, 51))),
        ("equation e3", ["equation"], None,
         changed(good, lines=put(lines, 5, 86), votes=put(votes, 0, 52))),
        ("voters of another list", ["listed"], None, changed(good, lines=put(lines, 0, 119))),
        ("line missing", ["lines"], None, changed(good, lines=lines[:-1])),
        ("lines out of order", ["lines"], None, changed(good, lines=lines[::-1])),
        ("unknown line", ["lines"], None, changed(good, lines=lines[:-1] + [changed(lines[-1], line="x")])),
        ("option missing", ["votes"], None, changed(good, votes=votes[:-1])),
        ("option twice", ["votes"], None, changed(good, votes=votes + votes[:1])),
        ("another form", ["form"], None, changed(good, form="0" * 64)),
        ("another snapshot", ["snapshot"], None, changed(good, snapshot=MANIFESTS["s-102"])),
        ("another station's", ["submitter"], None, changed(good, station="s-102")),
        ("unknown contest", ["contest"], None, changed(good, contest="senate")),
        ("first one supersedes", ["supersedes"], None, changed(good, supersedes=3)),
        ("second one does not supersede", ["supersedes"], 11, good),
        ("supersedes another", ["supersedes"], 11, changed(good, supersedes=10)),
        ("gap between cells", ["hourly-gap"], None, changed(
            good, hourly=[cells[0], changed(cells[1], **{"from": cells[1]["from"] + 1})])),
        ("cell of no time", ["hourly-gap"], None, changed(
            good, hourly=[changed(cells[0], **{"from": cells[0]["to"]}), cells[1]])),
        ("small cell", ["hourly-small"], None, changed(
            good, hourly=[changed(cells[0], issued=9), changed(cells[1], issued=73)])),
        ("hourly does not add up", ["hourly-sum"], None,
            changed(good, hourly=[cells[0], changed(cells[1], issued=40)])),
        ("number too large", ["shape"], None, changed(good, lines=put(lines, 0, 10_000_001))),
        ("number negative", ["shape"], None, changed(good, votes=put(votes, 0, -1))),
        ("member missing", ["shape"], None, without(good, "log")),
        ("unknown member", ["shape"], None, changed(good, note="x")),
        ("log in upper case", ["shape"], None, changed(good, log="A" * 64)),
        ("supersedes a string", ["shape"], None, changed(good, supersedes="3")),
        ("delta missing", ["shape"], None, without(good, "delta")),
        ("delta null", ["shape"], None, changed(good, delta=None)),
        ("delta negative", ["shape"], None, changed(good, delta=-1)),
    ]
    emit("protocols.json", {
        "definition": DEFINITION, "formSha256": FORM_HASH, "submitter": "s-101", "snapshots": {
            s: {"manifest": MANIFESTS[s], "voters": VOTERS[s]} for s in VOTERS},
        "cases": [{"name": n, "breaks": broken, "previous": previous, "protocol": value}
                  for n, broken, previous, value in cases],
    })


def delta_vectors():
    good = protocol("s-101", [80, 5, 2, 3, 84], [50, 30, 1])
    on = lambda number, voters, **more: changed(  # noqa: E731
        good, delta=number, lines=[changed(good["lines"][0], value=voters)] + good["lines"][1:], **more)
    cases = [
        ("none of them", [], on(0, 120)), ("the first", [], on(1, 121)), ("the second", [], on(2, 119)),
        ("the newest", [], on(3, 500)), ("beyond the newest", ["delta"], on(4, 500)),
        ("far beyond", ["delta"], on(2**53 - 1, 500)),
        ("none, with the voters of the first", ["listed"], on(0, 121)),
        ("the first, with the voters of none", ["listed"], on(1, 120)),
        ("the first, with the voters of the second", ["listed"], on(1, 119)),
        ("the second, with the voters of the newest", ["listed"], on(2, 500)),
        ("the first, of another snapshot", ["snapshot"], on(1, 121, snapshot=MANIFESTS["s-102"])),
        ("the newest, too few for the ballots", ["equation", "listed"], on(3, 84)),
    ]
    voters = {"s-101": [121, 119, 500], "s-102": [80]}
    emit("deltas.json", {
        "definitionIn": "protocols.json", "submitter": "s-101", "snapshots": {
            s: {"manifest": MANIFESTS[s], "voters": VOTERS[s],
                "deltas": [{"number": n, "voters": k} for n, k in enumerate(voters[s], 1)]} for s in VOTERS},
        "cases": [{"name": n, "breaks": broken, "previous": None, "protocol": value} for n, broken, value in cases],
    })


def result_vectors():
    def case(title, votes_1, votes_2):
        both = [protocol(s, [sum(v), 0, 0, 0, sum(v)], v, hourly=[(START, sum(v))])
                for s, v in (("s-101", votes_1), ("s-102", votes_2))]
        return {"name": title, "protocols": [{"seq": 11 + n, "protocol": p} for n, p in enumerate(both)],
                "good": True, "result": result(list(zip((11, 12), both)))}

    cases = [
        case("one has the most", [10, 5, 3], [2, 4, 1]), case("tie of two", [6, 5, 0], [4, 5, 9]),
        case("no votes", [0, 0, 0], [0, 0, 0]), case("against all has the most", [5, 5, 10], [1, 1, 1]),
        case("only votes against all", [0, 0, 3], [0, 0, 0]),
        case("against all as many as the best", [5, 1, 5], [0, 0, 0]),
        case("tie with as many against all", [5, 5, 5], [0, 0, 0]),
    ]
    good = cases[0]
    value = good["result"]
    for title, changes in [
        ("votes do not add up", {"votes": [changed(value["votes"][0], value=13)] + value["votes"][1:]}),
        ("lines do not add up", {"lines": [changed(value["lines"][0], value=1)] + value["lines"][1:]}),
        ("votes out of order", {"votes": value["votes"][::-1]}),
        ("the loser is elected", {"outcome": elected("bekov")}),
        ("a tie that is none", {"outcome": elected(ties=[(["asanova", "bekov"], 1)])}),
        ("elected and in a tie", {"outcome": elected("asanova", ties=[(["asanova", "bekov"], 1)])}),
        ("one seat vacant", {"outcome": elected("asanova", vacant=1)}),
        ("outcome without its ties", {"outcome": without(elected("asanova"), "ties")}),
        ("outcome without what is vacant", {"outcome": without(elected("asanova"), "vacant")}),
        ("ties of no options", {"outcome": elected("asanova", ties=[([], 1)])}),
        ("a tie without its seats", {"outcome": changed(elected("asanova"), ties=[{"options": ["asanova"]}])}),
        ("one elected as a word", {"outcome": changed(elected("asanova"), elected="asanova")}),
        ("an outcome of another rule", {"outcome": {"kind": "run-off", "options": ["asanova", "bekov"], "ties": []}}),
        ("an unknown outcome", {"outcome": {"kind": "draw"}}), ("no outcome", {"outcome": None}),
        ("a protocol missing", {"protocols": [11]}), ("protocols out of order", {"protocols": [12, 11]}),
        ("another rule", {"rule": {"basis": "votes", "kind": "absolute-majority", "seats": 1}}),
        ("another number of seats", {"rule": most_votes(2)}), ("a rule as a word", {"rule": "most-votes"}),
        ("outcome with more members", {"outcome": {"kind": "none", "option": "x"}}),
    ]:
        cases.append({"name": title, "protocols": good["protocols"], "good": False,
            "result": changed(value, **changes)})
    emit("results.json", {"definitionIn": "protocols.json", "cases": cases})


def main():
    ledger = whole_election()
    canonical_vectors()
    key_vectors()
    certificate_vectors()
    revocation_vectors()
    entry_vectors(ledger)
    note_vectors()
    merkle_vectors()
    protocol_vectors()
    delta_vectors()
    result_vectors()
    emit_lines("outcomes.json", {}, outcome_cases())
    emit_lines("definitions.json", {"definition": SECOND_DEFINITION}, definition_cases())
    emit_lines("histories.json", {"ledger": "ledger-keys"}, histories())
    third_election, ballot_cases = ballots()
    emit_lines("ballots.json", {"ledger": "ledger-ballot"}, ballot_cases)
    emit_lines("papers.json", {"ledger": "ledger-ballot"}, papers())
    for folder, whole in (
            ("ledger/", ledger), ("ledger-keys/", second_election()[0]), ("ledger-ballot/", third_election)):
        for path, data in whole.files().items():
            FILES[folder + path] = data
    wrong = [path for path, data in FILES.items() if not (HERE / path).is_file() or (HERE / path).read_bytes() != data]
    if "--check" in sys.argv[1:]:
        print("\n".join("differs: " + path for path in wrong) or "all %d files are as they should be" % len(FILES))
        return 1 if wrong else 0
    for path, data in FILES.items():
        (HERE / path).parent.mkdir(parents=True, exist_ok=True)
        (HERE / path).write_bytes(data)
    print("%d files, %d bytes" % (len(FILES), sum(map(len, FILES.values()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
