"""A second election, with rotated keys, corrected lists and every rule, and how it could go on. See make_vectors.py."""

import json

from outcomes import most_votes, outcome, proportional
from record import (
    C, COMMISSION, H, KIND, LOG, REGISTRAR, ROOTS, ROOTS_OBJECT, START, STRANGER, Key, Ledger, b64, changed, name,
    values,
    without)
from record import certificate as any_certificate
from record import revocation as any_revocation

ELECTION = "council-2027"
COMMISSION_2, COMMISSION_3, REGISTRAR_2 = Key("commission-2"), Key("commission-3"), Key("registrar-2")
KEYS = {s: Key("council " + s) for s in ("s-1", "s-2", "s-3")}
KEYS_2 = {s: Key("council %s again" % s) for s in KEYS}
DISTRICTS = {"s-1": "d-1", "s-2": "d-1", "s-3": "d-2"}
VOTERS = {"s-1": 100, "s-2": 90, "s-3": 60}
MANIFESTS = {s: H(b"council manifest of " + s.encode()).hex() for s in VOTERS}


def certificate(role, subject, key, signers=None, **changes):
    return any_certificate(role, subject, key, signers, **{"election": ELECTION, **changes})


def revocation(role, subject, key, signers=None, **changes):
    return any_revocation(role, subject, key, signers, **{"election": ELECTION, **changes})


# ---- the election ---------------------------------------------------------------------------------------------------

def option(id_, sex="", against=False):
    value = {"againstAll": against, "id": id_, "name": name(id_.title(), id_.title(), id_.title())}
    return value if sex == "" else {**value, "sex": sex}


DEFINITION = {
    "calendar": {
        "campaign": {"from": "2027-03-12", "to": "2027-04-09"}, "candidateDocuments": "2027-03-05",
        "controlList": "2027-03-10", "corrections": {"from": "2027-03-01", "to": "2027-03-20"},
        "districts": "2027-02-01", "finalList": "2027-03-20", "nomination": "2027-02-20",
        "preliminaryList": "2027-03-01", "registration": "2027-03-12", "results": "2027-05-01",
        "votingDay": "2027-04-11"},
    "contests": [
        {"districts": ["d-1", "d-2"], "id": "council", "rule": most_votes(3, 2),
            "title": name("Council", "Кеңеш", "Совет"),
         "options": [option("ainura", "female"), option("bolot", "male"), option("cholpon", "female"),
                     option("daniyar", "male"), option("elmira", "female"), option("no-one", None, True)]},
        {"districts": ["d-1"], "id": "head", "rule": {"basis": "votes", "kind": "absolute-majority", "seats": 1},
         "title": name("Head", "Башчы", "Глава"), "options": [option("one"), option("two"), option("three")]},
        {"districts": ["d-1", "d-2"], "id": "parties", "rule": proportional(5, "d-hondt", 70, 50, "in-box"),
         "title": name("Parties", "Партиялар", "Партии"), "options": [option("a"), option("b"), option("c")]},
    ],
    "districts": [{"id": d, "name": name("District " + d, d, d)} for d in ("d-1", "d-2")],
    "election": ELECTION,
    "form": {
        "equations": [{"id": "e1", "left": ["issued"], "relation": "le", "right": ["listed"]},
                      {"id": "e2", "left": ["invalid", "votes"], "relation": "eq", "right": ["in-box"]}],
        "lines": [{"id": i, "source": s, "text": name(i, i, i)} for i, s in (
            ("listed", "listed"), ("issued", "issued"), ("invalid", "counted"), ("in-box", "counted"))],
    },
    "identification": {
        "attempts": 4, "attemptsBeforeFallback": 2, "expectedFallbacks": 50, "firstFingerOneIn": 10000,
        "presentationAttack": "off", "proposalOneIn": 1000000, "proposals": 5, "visitOneIn": 1000},
    "kind": KIND,
    "stations": [{"district": DISTRICTS[s], "id": s, "name": name(s, s, s)} for s in VOTERS],
    "title": name("Council", "Кеңеш", "Совет"),
    "v": 1,
}
CONTESTS = {contest["id"]: contest for contest in DEFINITION["contests"]}


def phase(ledger, a, b, idem=None, key=COMMISSION_2, role="commission"):
    return ledger.add("phase", role, key, {"from": a, "to": b, "v": 1}, idem or "to-" + b)


def revoke(ledger, value, idem, key=COMMISSION_2, role="commission", **more):
    return ledger.add("key.revoke", role, key, {"revocation": value, "v": 1, **more}, idem)


def add_key(ledger, value, idem, key=COMMISSION_2):
    return ledger.add("key.add", "commission", key, {"certificate": value, "v": 1}, idem)


def issue(ledger, station, number, key, manifest=None, **changes):
    body = {"listVersion": LIST["version"], "manifest": manifest or MANIFESTS[station], "number": number,
            "station": station, "v": 1, "voters": VOTERS[station], **changes}
    return ledger.add("snapshot.issue", "registrar", key, body, "snapshot-%s-%d" % (station, number))


def delta(number, station="s-1", voters=101, **changes):
    return {"delta": H(b"delta %d of " % number + station.encode()).hex(), "number": number,
            "snapshot": MANIFESTS[station], "station": station, "v": 1, "voters": voters, **changes}


def send_delta(ledger, body, idem, key=REGISTRAR_2, role="registrar"):
    return ledger.add("snapshot.delta", role, key, body, idem)


def protocol(station, contest, votes, number=0, listed=None, supersedes=None, **changes):
    """number: of the delta; invalid ballots: one."""
    box = sum(votes) + 1
    lines = [listed or VOTERS[station], box, 1, box]
    return {
        "contest": contest, "delta": number, "form": H(C(DEFINITION["form"])).hex(),
        "hourly": [{"from": START, "issued": box, "to": START + 3_600_000}],
        "lines": values("line", zip([line["id"] for line in DEFINITION["form"]["lines"]], lines)),
        "log": H(b"log of " + station.encode()).hex(), "snapshot": MANIFESTS[station], "station": station,
        "supersedes": supersedes, "v": 1,
        "votes": values("option", zip([o["id"] for o in CONTESTS[contest]["options"]], votes)), **changes}


def file(ledger, body, idem, key=None):
    return ledger.add("station.protocol", "station", key or KEYS[body["station"]], body, idem), body


def result(contest, filed):
    filed = sorted(filed, key=lambda item: item[0])
    sums = lambda rows: [sum(column) for column in zip(*([r["value"] for r in p[rows]] for _, p in filed))]  # noqa: E731
    districts = []
    for district in CONTESTS[contest]["districts"]:
        own = [p for _, p in filed if DISTRICTS[p["station"]] == district]
        districts.append(([sum(c) for c in zip(*([v["value"] for v in p["votes"]] for p in own))],
                          sum(p["lines"][3]["value"] for p in own)))
    return {
        "contest": contest, "lines": values("line", zip([r["line"] for r in filed[0][1]["lines"]], sums("lines"))),
        "outcome": outcome(CONTESTS[contest]["rule"], CONTESTS[contest]["options"], districts),
        "protocols": [seq for seq, _ in filed], "rule": CONTESTS[contest]["rule"], "v": 1,
        "votes": values("option", zip([o["id"] for o in CONTESTS[contest]["options"]], sums("votes")))}


def final_list():
    commitment = H(b"council salt", b"council list")
    return {
        "commitment": commitment.hex(), "number": 1, "previous": "0" * 64, "stage": "final",
        "stations": [{"station": s, "voters": VOTERS[s]} for s in VOTERS], "v": 1,
        "version": H(bytes(32), commitment).hex(), "voters": sum(VOTERS.values())}


LIST = final_list()


def second_election():
    """The ledger, and how many entries it has at some moments."""
    ledger, at = Ledger(ELECTION), {}
    ledger.add("genesis", "commission", COMMISSION, {
        "certificates": [certificate("commission", "cec", COMMISSION), certificate("commission", "cec-2", COMMISSION_2),
                         certificate("log", "log-1", LOG), certificate("registrar", "register", REGISTRAR),
                         certificate("station", "s-1", KEYS["s-1"]), certificate("station", "s-2", KEYS["s-2"])],
        "definition": ledger.blob(C(DEFINITION)), "kind": KIND, "origin": "dobush/" + ELECTION, "predecessor": None,
        "roots": ROOTS_OBJECT, "units": sorted(VOTERS), "v": 1, "witnesses": {"quorum": 0},
    }, "genesis")
    ledger.publish()
    at["called"] = len(ledger.entries)
    phase(ledger, "called", "lists", key=COMMISSION)
    ledger.add("list.commitment", "registrar", REGISTRAR, LIST, "list-1")
    phase(ledger, "lists", "candidates", key=COMMISSION)
    add_key(ledger, certificate("station", "s-3", KEYS["s-3"]), "key-s-3", COMMISSION)
    phase(ledger, "candidates", "keys", key=COMMISSION)
    at["keys"] = len(ledger.entries)
    for station in VOTERS:
        issue(ledger, station, 1, REGISTRAR)
    at["snapshots"] = len(ledger.entries)
    revoke(ledger, revocation("registrar", "register", REGISTRAR, reason="rotated"), "rotate-1", COMMISSION)
    at["no registrar"] = len(ledger.entries)
    add_key(ledger, certificate("registrar", "register", REGISTRAR_2), "rotate-2", COMMISSION)
    at["rotated"] = len(ledger.entries)
    send_delta(ledger, delta(1, voters=101), "delta-1")
    at["delta 1"] = len(ledger.entries)
    phase(ledger, "keys", "open", key=COMMISSION)
    send_delta(ledger, delta(2, voters=99), "delta-2")
    at["delta 2"] = len(ledger.entries)
    first, _ = file(ledger, protocol("s-1", "council", [20, 30, 20, 0, 15, 5], 1, 101), "council-1")
    at["protocol"] = len(ledger.entries)
    revoke(ledger, revocation("station", "s-2", KEYS["s-2"], ROOTS[1:], reason="stolen"), "s-2-stolen", COMMISSION)
    at["no s-2"] = len(ledger.entries)
    add_key(ledger, certificate("station", "s-2", KEYS_2["s-2"], ROOTS), "s-2-again", COMMISSION)
    council = [file(ledger, protocol("s-2", "council", [10, 20, 10, 0, 10, 5]), "council-1", KEYS_2["s-2"])]
    revoke(ledger, revocation("commission", "cec", COMMISSION, reason="ended"), "cec-ends", COMMISSION)
    at["one commission"] = len(ledger.entries)
    ledger.publish()
    phase(ledger, "open", "sealed")
    at["sealed"] = len(ledger.entries)
    council.append(file(ledger, protocol("s-3", "council", [9, 9, 9, 9, 5, 5]), "council-1"))
    council.append(file(ledger, protocol("s-1", "council", [20, 29, 20, 0, 15, 5], 2, 99, first), "council-2"))
    head = [file(ledger, protocol("s-1", "head", [40, 20, 20], 2, 99), "head-1"),
            file(ledger, protocol("s-2", "head", [20, 20, 20]), "head-1", KEYS_2["s-2"])]
    parties = [file(ledger, protocol(s, "parties", v), "parties-1", k) for s, v, k in (
        ("s-1", [40, 20, 4], KEYS["s-1"]), ("s-2", [40, 20, 4], KEYS_2["s-2"]), ("s-3", [20, 20, 2], KEYS["s-3"]))]
    phase(ledger, "sealed", "counted")
    at["counted"] = len(ledger.entries)
    results = {"council": result("council", council), "head": result("head", head),
        "parties": result("parties", parties)}
    for contest, body in results.items():
        ledger.add("result", "commission", COMMISSION_2, body, "result-" + contest)
    at["results"] = len(ledger.entries)
    ledger.add("decision", "commission", COMMISSION_2, decision(ledger.blob(ACT)), "act-1")
    ledger.add("audit", "commission", COMMISSION_2, report_of(ledger), "report-1")
    ledger.publish()
    return ledger, at, results


# ---- acts, recounts, what is published instead of a quorum ----------------------------------------------------------

ACT = b"the act"


def report_of(ledger):
    return {"document": ledger.blob(b"the report"), "title": name("Report", "Отчет", "Отчёт"), "v": 1}


def decision(document, *recount):
    return {"document": document, "recount": [{"contest": c, "station": s} for s, c in recount],
            "title": name("Act", "Чечим", "Решение"), "v": 1}


def newest_protocols(base, at):
    """The number of the newest protocol by station and contest."""
    newest = {}
    for seq, entry in enumerate(base.entries[:at["counted"]]):
        entry = json.loads(entry)
        if entry["type"] == "station.protocol":
            newest[entry["body"]["station"], entry["body"]["contest"]] = seq
    return newest


def recounts(case, newest, results):
    act = lambda idem="act", recount=(), key=COMMISSION_2, role="commission", **changes: (  # noqa: E731
        lambda ledger: ledger.add("decision", role, key,
                                  {**decision(ledger.blob(ACT), *recount), **changes}, idem))
    report = lambda idem="report", **changes: lambda ledger: ledger.add(  # noqa: E731
        "audit", "commission", COMMISSION_2,
        {**report_of(ledger), **changes}, idem)
    go = lambda a, b: lambda ledger: phase(ledger, a, b, "z-" + b)  # noqa: E731
    votes = [8, 10, 9, 9, 5, 5]
    unit = ("s-3", "council")
    recounted = protocol("s-3", "council", votes, supersedes=newest[unit])
    again = lambda ledger: ledger.add("station.protocol", "station", KEYS["s-3"], recounted, "again")  # noqa: E731
    to_appeals = [go("counted", "certified"), go("certified", "appeals")]

    def reckon(ledger):
        ledger.add("result", "commission", COMMISSION_2, renewed(ledger), "result-again")

    def renewed(ledger):
        filed = []
        for (station, contest), seq in newest.items():
            if contest == "council":
                seq = len(ledger.entries) - 1 if station == "s-3" else seq
                filed.append((seq, json.loads(ledger.entries[seq])["body"]))
        return result("council", filed)

    case("a decision at the beginning", [], "called", act(key=COMMISSION))
    case("a decision during the voting", [], "delta 2", act())
    case("a decision after the end", ["life-cycle"], "results", *to_appeals, go("appeals", "closed"), act())
    case("a decision by the registrar", ["life-cycle"], "rotated", act(key=REGISTRAR_2, role="registrar"))
    case("a decision without a title", ["decisions"], "sealed", act(title=None))
    case("a decision without a document", ["decisions"], "sealed", act(document=None))
    case("a document that is not there", ["blobs"], "sealed", act(document={"sha256": "1" * 64, "size": 7}))
    case("a document of another size", ["blobs"], "sealed", act(
        document={"sha256": H(ACT).hex(), "size": 8}))
    case("a document longer than any", ["decisions"], "sealed", act(document={"sha256": "1" * 64, "size": 2**24 + 1}))
    case("a decision with one member more", ["decisions"], "sealed", act(note="x"))
    case("a recount is ordered", [], "results", act(recount=[unit]))
    case("a recount is ordered before the count", [], "counted", act(recount=[unit]))
    case("a recount during the voting", ["decisions"], "one commission", act(recount=[("s-1", "council")]))
    case("a recount of what was not counted", ["decisions"], "sealed", act(recount=[unit]))
    case("a recount of no contest", ["decisions"], "results", act(recount=[("s-3", "head")]))
    case("two recounts in order", [], "results", act(recount=[("s-2", "parties"), unit]))
    case("two recounts out of order", ["decisions"], "results", act(recount=[unit, ("s-2", "parties")]))
    case("one recount twice", ["decisions"], "results", act(recount=[unit, unit]))
    case("a new count without an order", ["life-cycle"], "results", again)
    case("a new count by order", [], "results", act(recount=[unit]), again)
    case("a new count by an order for another station", ["life-cycle"], "results",
         act(recount=[("s-1", "council")]), again)
    case("a new count by an order for another contest", ["life-cycle"], "results",
         act(recount=[("s-3", "parties")]), again)
    case("a second new count by one order", ["life-cycle"], "results", act(recount=[unit]), again,
         lambda ledger: ledger.add("station.protocol", "station", KEYS["s-3"], {
             **recounted, "supersedes": len(ledger.entries) - 1}, "once-more"))
    case("a new count that does not supersede", ["protocols"], "results", act(recount=[unit]),
         filing_of(protocol("s-3", "council", votes)))
    case("a result on the new count", [], "results", act(recount=[unit]), again, reckon)
    case("a result on the old counts again", ["results"], "results",
         lambda ledger: ledger.add("result", "commission", COMMISSION_2, results["council"], "result-again"))
    case("the old result after a new count", ["results"], "results", act(recount=[unit]), again,
         lambda ledger: ledger.add("result", "commission", COMMISSION_2, results["council"], "result-again"))
    case("certified with a recount left open", ["completeness"], "results", act(recount=[unit]),
         go("counted", "certified"))
    case("certified on an old result", ["completeness"], "results", act(recount=[unit]), again,
         go("counted", "certified"))
    case("certified on the new result", [], "results", act(recount=[unit]), again, reckon,
         go("counted", "certified"))
    case("counted again in the time of appeals", [], "results", *to_appeals, act(recount=[unit]), again,
         reckon, go("appeals", "closed"))
    case("closed with a recount left open", ["completeness"], "results", *to_appeals, act(recount=[unit]),
         go("appeals", "closed"))
    case("closed on an old result", ["completeness"], "results", *to_appeals, act(recount=[unit]), again,
         go("appeals", "closed"))
    case("the report of an audit", [], "sealed", report())
    case("the report of an audit before there is anything to audit", ["life-cycle"], "one commission", report())
    case("the report of an audit after the end", ["life-cycle"], "results", *to_appeals, go("appeals", "closed"),
         report())
    case("the report of an audit with a recount", ["decisions"], "sealed", report(recount=[]))
    case("a missed quorum where there is none", ["witnesses"], "results", go("counted", "certified"),
         lambda ledger: ledger.add("quorum.missed", "commission", COMMISSION_2, {"missing": [], "v": 1}, "missed"))


def filing_of(body):
    return lambda ledger: ledger.add("station.protocol", "station", KEYS[body["station"]], body, "again")


# ---- how it could go on ---------------------------------------------------------------------------------------------

def histories():
    base, at, results = second_election()
    cases = []

    def case(title, fails, moment, *steps):
        """A ledger of the first entries and those that the steps add; the last one breaks the checks, or none does."""
        ledger = base.copy(at[moment])
        for step in steps:
            step(ledger)
        cases.append({"name": title, "fails": fails, "prefix": at[moment],
                      "entries": [entry.decode() for entry in ledger.entries[at[moment]:]]})

    def revoking(value, idem="x", **more):
        return lambda ledger: revoke(ledger, value, idem, **more)

    def adding(value, idem="y", **more):
        return lambda ledger: add_key(ledger, value, idem, **more)

    def correcting(body, idem="z", **more):
        return lambda ledger: send_delta(ledger, body, idem, **more)

    def filing(body, idem="p", key=None):
        return lambda ledger: file(ledger, body, idem, key)

    def stepping(a, b, **more):
        return lambda ledger: phase(ledger, a, b, "x-" + b, **more)

    bad = ["certificates"]
    s_1 = revocation("station", "s-1", KEYS["s-1"])
    forged = changed(s_1, signatures=[changed(s_1["signatures"][0], sig=b64(bytes(64))), s_1["signatures"][1]])
    case("a key is revoked", [], "rotated", revoking(s_1))
    case("revoked by too few roots", bad, "rotated", revoking(revocation("station", "s-1", KEYS["s-1"], ROOTS[:1])))
    case("revoked by no root", bad, "rotated", revoking(revocation("station", "s-1", KEYS["s-1"], [])))
    case("revoked by an unknown root", bad, "rotated",
         revoking(revocation("station", "s-1", KEYS["s-1"], ROOTS[:2] + [STRANGER])))
    case("revoked with a signature that does not verify", bad, "rotated", revoking(forged))
    case("revocation changed after it was signed", bad, "rotated", revoking(changed(s_1, reason="stolen")))
    case("revocation of another election", bad, "rotated",
         revoking(revocation("station", "s-1", KEYS["s-1"], election="council-2026")))
    case("revocation for another kind", bad, "rotated",
         revoking(revocation("station", "s-1", KEYS["s-1"], kind="production")))
    case("revocation of a key that nobody has", bad, "rotated", revoking(revocation("station", "s-1", STRANGER)))
    case("revocation of another subject", bad, "rotated", revoking(revocation("station", "s-2", KEYS["s-1"])))
    case("revocation of another role", bad, "rotated", revoking(revocation("device", "s-1", KEYS["s-1"])))
    case("revocation of the log's key", bad, "rotated", revoking(revocation("log", "log-1", LOG)))
    case("revocation twice", bad, "rotated", revoking(s_1),
        revoking(revocation("station", "s-1", KEYS["s-1"], ROOTS), "x-2"))
    case("revocation of a key before it is added", bad, "rotated", revoking(revocation("device", "dev-1", STRANGER)))
    case("an unknown reason", bad, "rotated", revoking(revocation("station", "s-1", KEYS["s-1"], reason="bored")))
    case("an unknown role", bad, "rotated", revoking(revocation("king", "s-1", KEYS["s-1"])))
    case("a revocation without its time", bad, "rotated", revoking(without(s_1, "from")))
    case("a revocation with one member more", bad, "rotated", revoking(s_1, note="x"))
    case("a revocation that looks back", [], "rotated",
        revoking(revocation("station", "s-1", KEYS["s-1"], **{"from": 0})))
    case("a revocation that looks ahead", [], "rotated",
         revoking(revocation("station", "s-1", KEYS["s-1"], **{"from": START * 2})))
    case("a revocation by the registrar", ["life-cycle"], "rotated", revoking(s_1, key=REGISTRAR_2, role="registrar"))
    case("a revocation before the lists", [], "called", revoking(s_1))
    case("a revocation at the end", [], "results", stepping("counted", "certified"), stepping("certified", "appeals"),
         revoking(s_1))
    case("a revocation after the end", ["life-cycle"], "results", stepping("counted", "certified"),
         stepping("certified", "appeals"), stepping("appeals", "closed"), revoking(s_1))

    ends = START + 60_000 * (at["rotated"] + 1)
    third = lambda **more: adding(certificate("commission", "cec-3", COMMISSION_3, **more), "cec-3")  # noqa: E731
    cec, cec_2 = (revocation("commission", s, k) for s, k in (("cec", COMMISSION), ("cec-2", COMMISSION_2)))
    case("the last key of the commission", bad, "one commission", revoking(cec_2))
    case("the last key of the commission, revoked by a sister that goes first", bad, "rotated",
         revoking(cec), revoking(cec_2, "x-2"))
    case("one key of the commission is left", [], "one commission", third(), revoking(cec_2))
    case("the key that is left has expired", bad, "rotated", third(notAfter=ends), revoking(cec, "x-1"),
        revoking(cec_2))
    case("the key that is left is not valid yet", bad, "rotated", third(notBefore=START + 86_400_000),
         revoking(cec, "x-1"), revoking(cec_2))
    case("the submitter revokes its own key", [], "rotated", revoking(cec_2), stepping("keys", "open", key=COMMISSION))
    case("the submitter goes on after revoking its own key", ["signatures"], "rotated", revoking(cec_2),
         stepping("keys", "open"))
    case("an entry by a revoked station", ["signatures"], "delta 2", revoking(s_1),
         filing(protocol("s-1", "council", [20, 30, 20, 0, 15, 5], 1, 101)))
    case("an entry before its key is revoked", [], "delta 2",
        filing(protocol("s-1", "council", [20, 30, 20, 0, 15, 5], 1, 101)),
         revoking(s_1), stepping("open", "sealed"))
    case("an entry by a revoked registrar", ["signatures"], "no registrar", correcting(delta(1), key=REGISTRAR))
    case("all certificates of a key are revoked at once", ["signatures"], "delta 2",
         adding(certificate("station", "s-1", KEYS["s-1"], ROOTS, notAfter=START + 99 * 86_400_000)), revoking(s_1),
         filing(protocol("s-1", "council", [20, 30, 20, 0, 15, 5], 1, 101)))
    case("a certificate renewed", [], "rotated",
         adding(certificate("station", "s-1", KEYS["s-1"], ROOTS, notAfter=START + 99 * 86_400_000)))
    again = certificate("station", "s-1", KEYS_2["s-1"])
    case("a subject that is taken", bad, "rotated", adding(again))
    case("a subject that is free again", [], "rotated", revoking(s_1), adding(again))
    case("a new key signs", [], "delta 2", revoking(s_1), adding(again),
         filing(protocol("s-1", "council", [20, 30, 20, 0, 15, 5], 1, 101), key=KEYS_2["s-1"]))
    case("a subject that is taken by its new key", bad, "no s-2",
         adding(certificate("station", "s-2", KEYS_2["s-2"])), adding(certificate("station", "s-2", STRANGER), "y-2"))
    case("rotated twice", [], "no s-2", adding(certificate("station", "s-2", KEYS_2["s-2"])),
         revoking(revocation("station", "s-2", KEYS_2["s-2"])), adding(certificate("station", "s-2", STRANGER), "y-2"))
    case("a revoked key added again", bad, "rotated", revoking(s_1),
         adding(certificate("station", "s-1", KEYS["s-1"], notAfter=START + 99 * 86_400_000)))
    case("a revoked key under another subject", bad, "rotated", revoking(s_1),
        adding(certificate("device", "dev-1", KEYS["s-1"])))
    for role in ("identification-authority", "ballot-box", "trustee", "witness"):
        case("a key of the role " + role, [], "rotated", adding(certificate(role, "r-1", STRANGER)))
        case("a step by the role " + role, ["life-cycle"], "rotated", adding(certificate(role, "r-1", STRANGER)),
             stepping("keys", "open", key=STRANGER, role=role))
    case("a key of an unknown role", bad, "rotated", adding(certificate("king", "r-1", STRANGER)))

    recounts(case, newest_protocols(base, at), results)

    bad = ["snapshots"]
    case("a first correction", [], "rotated", correcting(delta(1)))
    case("a second correction before the first", bad, "rotated", correcting(delta(2)))
    case("a correction left out", bad, "delta 1", correcting(delta(3)))
    case("a correction twice", bad, "delta 1", correcting(delta(1), "z-2"))
    case("a correction with the number 0", bad, "rotated", correcting(delta(0)))
    case("a correction of a snapshot that is not there", bad, "rotated", correcting(delta(1, snapshot="0" * 64)))
    case("a correction of another station's snapshot", bad, "rotated", correcting(delta(1, snapshot=MANIFESTS["s-2"])))
    case("a correction for nobody", bad, "rotated", correcting(changed(delta(1), station="s-9")))
    case("a correction without a snapshot", bad, "keys", correcting(delta(1), key=REGISTRAR))
    case("a correction by the commission", ["life-cycle"], "rotated",
        correcting(delta(1), key=COMMISSION_2, role="commission"))
    case("a correction by the station", ["life-cycle"], "rotated",
        correcting(delta(1), key=KEYS["s-1"], role="station"))
    case("a correction after the voting", ["life-cycle"], "sealed", correcting(delta(3)))
    case("a correction to nobody at all", [], "rotated", correcting(delta(1, voters=0)))
    case("a correction to as many as can be", [], "rotated", correcting(delta(1, voters=10_000_000)))
    case("a correction to more than can be", bad, "rotated", correcting(delta(1, voters=10_000_001)))
    case("a correction to fewer than nobody", bad, "rotated", correcting(delta(1, voters=-1)))
    case("a correction without its hash", bad, "rotated", correcting(without(delta(1), "delta")))
    case("a correction with one member more", bad, "rotated", correcting(delta(1, note="x")))
    fresh = H(b"council manifest of s-1 again").hex()
    new = lambda ledger: issue(ledger, "s-1", 2, REGISTRAR_2, fresh)  # noqa: E731
    case("corrections of a new snapshot begin again", [], "delta 2", new, correcting(delta(1, snapshot=fresh)))
    case("corrections of a new snapshot do not go on", bad, "delta 2", new, correcting(delta(3, snapshot=fresh)))
    case("a correction of the old snapshot", bad, "delta 2", new, correcting(delta(3)))

    bad = ["protocols"]
    votes = [20, 30, 20, 0, 15, 5]
    case("a protocol on the newest correction", [], "delta 2", filing(protocol("s-1", "council", votes, 2, 99)))
    case("a protocol on an older correction", [], "delta 2", filing(protocol("s-1", "council", votes, 1, 101)))
    case("a protocol on none of the corrections", [], "delta 2", filing(protocol("s-1", "council", votes, 0, 100)))
    case("a protocol on a correction that is not there", bad, "delta 2",
        filing(protocol("s-1", "council", votes, 3, 99)))
    case("a protocol on another station's correction", bad, "delta 2",
        filing(protocol("s-2", "council", votes, 1, 101)))
    case("a protocol with the voters of another correction", bad, "delta 2",
         filing(protocol("s-1", "council", votes, 2, 101)))
    case("a protocol with the voters before all corrections", bad, "delta 2",
         filing(protocol("s-1", "council", votes, 2, 100)))
    case("a protocol with the voters of a correction it does not name", bad, "delta 2",
         filing(protocol("s-1", "council", votes, 0, 99)))
    case("a protocol on a negative correction", bad, "delta 2", filing(protocol("s-1", "council", votes, -1, 100)))
    case("a protocol without its correction", bad, "delta 2",
        filing(without(protocol("s-1", "council", votes), "delta")))
    case("a protocol on a correction of the old snapshot", bad, "delta 2", new,
         filing(protocol("s-1", "council", votes, 1, 101, snapshot=fresh)))
    case("a protocol on the old snapshot", bad, "delta 2", new, filing(protocol("s-1", "council", votes, 1, 101)))
    case("a protocol on a new snapshot", [], "delta 2", new, filing(protocol("s-1", "council", votes, snapshot=fresh)))

    bad = ["results"]
    for contest, title, changes in [
        ("council", "without a seat left empty", {"outcome": without(results["council"]["outcome"], "vacant")}),
        ("council", "with one more vacant", {"outcome": changed(results["council"]["outcome"], vacant=1)}),
        ("council", "with nobody elected", {"outcome": {"kind": "none"}}),
        ("council", "with the elected in another order",
         {"outcome": changed(results["council"]["outcome"], elected=results["council"]["outcome"]["elected"][::-1])}),
        ("council", "above the cap", {"outcome": {
            "elected": ["ainura", "cholpon", "elmira"], "kind": "elected", "ties": [], "vacant": 0}}),
        ("council", "without the cap", {"rule": most_votes(3)}),
        ("council", "with another number of seats", {"rule": most_votes(4, 2)}),
        ("council", "with its rule as a word", {"rule": "most-votes"}),
        ("head", "without a run-off", {"outcome": {"elected": ["one"], "kind": "elected", "ties": [], "vacant": 0}}),
        ("head", "with a tie decided", {"outcome": {"kind": "run-off", "options": ["one", "two"], "ties": []}}),
        ("head", "without its ties", {"outcome": {"kind": "run-off", "options": ["one"]}}),
        ("head", "with a tie for two", {"outcome": {
            "kind": "run-off", "options": ["one"], "ties": [{"options": ["three", "two"], "seats": 2}]}}),
        ("parties", "with a seat moved", {"outcome": {
            "kind": "seats",
            "lists": [{"option": "a", "seats": 2}, {"option": "b", "seats": 3}, {"option": "c", "seats": 0}],
            "ties": []}}),
        ("parties", "by the other method", {"rule": proportional(5, "largest-remainder", 70, 50, "in-box")}),
        ("parties", "with another basis", {"rule": proportional(5, "d-hondt", 70, 50)}),
        ("parties", "with a list left out", {"outcome": changed(
            results["parties"]["outcome"], lists=results["parties"]["outcome"]["lists"][:-1])}),
        ("parties", "with an unknown kind", {"outcome": {"kind": "draw"}}),
    ]:
        case("%s, a result %s" % (contest, title), bad, "counted", lambda ledger: ledger.add(  # noqa: B023
            "result", "commission", COMMISSION_2, changed(results[contest], **changes), "r"))  # noqa: B023
    for contest in results:
        case("%s, the result" % contest, [], "counted", lambda ledger: ledger.add(  # noqa: B023
            "result", "commission", COMMISSION_2, results[contest], "r"))  # noqa: B023
    return cases
