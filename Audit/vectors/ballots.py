"""A third election, whose options come from registered candidates, and how it could go on. See make_vectors.py."""

from itertools import permutations

from histories import DEFINITION as COUNCIL
from outcomes import most_votes
from record import (
    C, COMMISSION, H, KIND, LOG, REGISTRAR, ROOTS_OBJECT, START, STATIONS, STRANGER, Ledger, b64, changed, name, without)
from record import certificate as any_certificate

ELECTION = "ballot-2027"
SEED = "3141592653 5897932384"
AGAINST = {"againstAll": True, "id": "against-all", "name": name("Against all", "Баарына каршы", "Против всех")}


def certificate(role, subject, key):
    return any_certificate(role, subject, key, election=ELECTION)


def option(id_, title=None):
    title = title or id_.title()
    return {"againstAll": False, "id": id_, "name": name(title, title, title)}


def contest(id_, *options):
    return {"districts": ["d-1"], "id": id_, "options": list(options), "rule": most_votes(1), "title": name(id_, id_, id_)}


def definition(**options):
    """The election with these options: mayor has one against all, council has none, head has its options from the start."""
    options = {"mayor": [AGAINST], "council": [], "head": [option("one"), option("two")], **options}
    return {
        **COUNCIL, "election": ELECTION, "contests": [contest(id_, *options[id_]) for id_ in ("mayor", "council", "head")],
        "districts": [{"id": "d-1", "name": name("d-1", "d-1", "d-1")}],
        "stations": [{"district": "d-1", "id": "s-101", "name": name("s-101", "s-101", "s-101")}]}


def ticket(id_, contest="mayor", seed=SEED):
    return H("\n".join(["dobush ballot order v1", ELECTION, contest, id_, seed, ""]).encode())


def drawn(ids, contest="mayor", seed=SEED):
    return sorted(ids, key=lambda id_: ticket(id_, contest, seed))


def ballot(contest, seed=None, **applications):
    return {"candidates": [{"applications": numbers, "option": id_.replace("_", "-")}
                           for id_, numbers in applications.items()], "contest": contest, "seed": seed}


def define(ledger, whole, *contests, key=COMMISSION, role="commission", idem=None, **changes):
    body = {"contests": list(contests), "definition": ledger.blob(C(whole)), "v": 1, **changes}
    return ledger.add("ballot.definition", role, key, body, idem or "ballot-%d" % len(ledger.entries))


def phase(ledger, a, b):
    return ledger.add("phase", "commission", COMMISSION, {"from": a, "to": b, "v": 1}, "to-" + b)


def salt(seq):
    return H(b"salt of paper %d" % seq)


def paper(seq, type_, number, verdict):
    """What of a paper is looked at; the paper whose entry has the number seq."""
    return {"number": "%d-%d" % (number, seq), "paper": {"application": "receipt"}.get(type_, type_), "verdict": verdict}


def commitment(seq, type_, number, verdict):
    return H(salt(seq), C(paper(seq, type_, number, verdict))).hex()


def about(ledger, type_, number, **more):
    verdict = {"application": "received", "conclusion": "complies"}.get(
        type_, "registered" if more.get("registered") else "refused")
    body = {"commitment": commitment(len(ledger.entries), type_, number, verdict), "v": 1, **more}
    if type_ == "conclusion":
        body = {"replaces": None, **body}
    body["number" if type_ == "application" else "application"] = number
    return ledger.add("candidate." + type_, "commission", COMMISSION, body, "%s-%d" % (type_, len(ledger.entries)))


def decide(number, registered):
    return lambda ledger: about(ledger, "decision", number, registered=registered)


MAYOR = {"asel": [1], "bakyt": [2], "chynar": [6]}
LISTS = {"spring": [4, 5]}
COMMITMENT = H(b"ballot salt", b"ballot list")
LIST = {
    "commitment": COMMITMENT.hex(), "number": 1, "previous": "0" * 64, "stage": "final",
    "stations": [{"station": "s-101", "voters": 100}], "v": 1, "version": H(bytes(32), COMMITMENT).hex(), "voters": 100}


def issue(ledger):
    return ledger.add("snapshot.issue", "registrar", REGISTRAR, {
        "listVersion": LIST["version"], "manifest": H(b"ballot manifest").hex(), "number": 1, "station": "s-101", "v": 1,
        "voters": 100}, "snapshot-1")


def manifest(whole):
    def act(ledger):
        options = [o["id"] for o in whole["contests"][0]["options"]]
        return ledger.add("remote.manifest", "commission", COMMISSION, {
            "contests": [{"id": "mayor", "least": 0, "lists": [], "most": 1, "options": options, "perOption": 1}],
            "definition": H(C(whole)).hex(), "election": ELECTION, "floor": 2, "kind": KIND, "overseas": "paper",
            "styles": [{"contests": ["mayor"], "district": "d-1", "id": "style"}],
            "trustees": {"count": 3, "threshold": 2}, "v": 1}, "manifest-1")
    return act


ORDER = drawn(MAYOR)
FIXED = definition(mayor=[option(i) for i in MAYOR] + [AGAINST], council=[option(i) for i in LISTS])
DRAWN = definition(mayor=[option(i) for i in ORDER] + [AGAINST], council=[option(i) for i in LISTS])


def third_election():
    """The ledger, and how many entries it has at some moments."""
    ledger, at = Ledger(ELECTION), {}
    ledger.add("genesis", "commission", COMMISSION, {
        "certificates": [certificate("commission", "cec", COMMISSION), certificate("log", "log-1", LOG),
                         certificate("registrar", "register", REGISTRAR),
                         certificate("station", "s-101", STATIONS["s-101"])],
        "definition": ledger.blob(C(definition())), "kind": KIND, "origin": "dobush/" + ELECTION, "predecessor": None,
        "roots": ROOTS_OBJECT, "units": ["s-101"], "v": 1, "witnesses": {"quorum": 0},
    }, "genesis")
    phase(ledger, "called", "lists")
    ledger.add("list.commitment", "registrar", REGISTRAR, LIST, "list-1")
    phase(ledger, "lists", "candidates")
    for number, contest in enumerate(["mayor", "mayor", "mayor", "council", "council", "mayor", "mayor"], start=1):
        about(ledger, "application", number, contest=contest)
    at["conclusions"] = len(ledger.entries)
    for number in range(1, 7):
        about(ledger, "conclusion", number)
    about(ledger, "conclusion", 1, replaces=commitment(at["conclusions"], "conclusion", 1, "complies"))
    at["replaced"] = len(ledger.entries)
    for number, registered in [(1, True), (2, False), (3, False), (4, True), (5, True), (6, True), (2, True)]:
        about(ledger, "decision", number, registered=registered)
    at["decided"] = len(ledger.entries)
    define(ledger, FIXED, ballot("council", **LISTS), ballot("mayor", **MAYOR))
    at["fixed"] = len(ledger.entries)
    define(ledger, DRAWN, ballot("mayor", SEED, **{i: MAYOR[i] for i in ORDER}))
    at["drawn"] = len(ledger.entries)
    phase(ledger, "candidates", "keys")
    at["keys"] = len(ledger.entries)
    issue(ledger)
    at["snapshot"] = len(ledger.entries)
    ledger.publish()
    return ledger, at


def ballots():
    """Cases as in histories.json, and the documents that their entries name."""
    base, at = third_election()
    cases, blobs = [], base.blobs

    def case(title, fails, moment, *acts):
        ledger = base.copy(at[moment])
        for act in acts:
            act(ledger)
        blobs.update(ledger.blobs)
        cases.append({"name": title, "fails": fails, "prefix": at[moment],
                      "entries": [entry.decode() for entry in ledger.entries[at[moment]:]]})

    def say(whole, *contests, **changes):
        return lambda ledger: define(ledger, whole, *contests, **changes)

    def mayor(options, applications, seed=None, against=AGAINST, moment="decided"):
        """Mayor alone, as it stands after a moment; the others as they are then."""
        rest = {} if moment == "decided" else {"council": [option(i) for i in LISTS]}
        whole = definition(mayor=[o if isinstance(o, dict) else option(o) for o in options] + ([against] if against else []),
                           **rest)
        return whole, ballot("mayor", seed, **applications)

    def order(*ids, seed=SEED, **changes):
        return mayor(ids, {i: MAYOR[i] for i in ids}, seed, moment="fixed", **changes)

    def step(ledger):
        phase(ledger, "candidates", "keys")

    said = lambda seq, number: commitment(seq, "conclusion", number, "complies")  # noqa: E731
    old, first, other = said(at["conclusions"], 1), said(at["replaced"] - 1, 1), said(at["conclusions"] + 1, 2)

    def conclude(number, replaces):
        return lambda ledger: about(ledger, "conclusion", number, replaces=replaces)

    for title, fails, acts in [
        ("a conclusion beside another", [], [conclude(1, None)]),
        ("a conclusion that replaces one", [], [conclude(1, first)]),
        ("a conclusion that replaces a replacement", [], [conclude(1, first), lambda ledger: about(
            ledger, "conclusion", 1, replaces=said(len(ledger.entries) - 1, 1))]),
        ("a conclusion that replaces one twice", ["decisions"], [conclude(1, first), conclude(1, first)]),
        ("a conclusion that replaces one of the base twice", ["decisions"], [conclude(1, old)]),
        ("a conclusion that replaces another application's", ["decisions"], [conclude(1, other)]),
        ("a conclusion that replaces an application", ["decisions"], [
            conclude(1, commitment(4, "application", 1, "received"))]),
        ("a conclusion that replaces a word", ["decisions"], [conclude(1, "first")]),
    ]:
        case(title, fails, "decided", *acts)

    bad = ["definition"]
    for title, fails, moment, acts in [
        ("options without a seed", [], "decided", [say(FIXED, ballot("council", **LISTS), ballot("mayor", **MAYOR))]),
        ("one contest of several", [], "decided", [say(*mayor(MAYOR, MAYOR))]),
        ("one candidate", [], "decided", [say(*mayor(["asel"], {"asel": [1]}))]),
        ("again, with one more", [], "decided", [say(*mayor(["asel"], {"asel": [1]})), say(*mayor(MAYOR, MAYOR))]),
        ("a decision after a refusal counts", [], "decided", [say(*mayor(["bakyt"], {"bakyt": [2]}))]),
        ("an order without a draw", [], "fixed", [say(*mayor(["chynar", "asel", "bakyt"], {
            i: MAYOR[i] for i in ["chynar", "asel", "bakyt"]}, moment="fixed"))]),
        ("a draw", [], "fixed", [say(*order(*ORDER))]),
        ("another draw", [], "drawn", [say(*order(*drawn(MAYOR, seed="1" * 20), seed="1" * 20))]),
        ("one less by the same draw", [], "drawn", [say(*order(*ORDER[1:]))]),
        ("a draw of one", [], "fixed", [say(definition(mayor=FIXED["contests"][0]["options"], council=[option("spring")]),
                                            ballot("council", "7" * 200, **LISTS))]),
        ("in the phase keys", [], "keys", [say(*order(*drawn(MAYOR, seed="2" * 21), seed="2" * 21))]),
        ("a decision of a later time", [], "drawn", [decide(1, False)]),
        ("keys with candidates everywhere", [], "drawn", [step]),
        ("keys with nobody in two contests", ["completeness"], "decided", [step]),
        ("keys with nobody in one contest", ["completeness"], "decided", [say(*mayor(MAYOR, MAYOR)), step]),
        ("a candidate who is refused", bad, "decided", [say(*mayor(["dinar"], {"dinar": [3]}))]),
        ("a candidate who was registered before", bad, "decided", [
            decide(1, False), say(*mayor(["asel"], {"asel": [1]}))]),
        ("an application that is not decided on", bad, "decided", [say(*mayor(["dinar"], {"dinar": [7]}))]),
        ("an application that is not there", bad, "decided", [say(*mayor(["dinar"], {"dinar": [8]}))]),
        ("an application for another contest", bad, "decided", [say(*mayor(["asel"], {"asel": [4]}))]),
        ("one application for two options", bad, "decided", [say(*mayor(["asel", "bakyt"], {"asel": [1], "bakyt": [1]}))]),
        ("an option without an application", bad, "decided", [say(*mayor(["asel"], {"asel": []}))]),
        ("applications that descend", bad, "decided", [say(definition(council=[option("spring")]),
                                                           ballot("council", spring=[5, 4]))]),
        ("an application twice", bad, "decided", [say(*mayor(["asel"], {"asel": [1, 1]}))]),
        ("an option that nobody stands for", bad, "decided", [say(*mayor(["asel", "bakyt"], {"asel": [1]}))]),
        ("a candidate who is not on the ballot", bad, "decided", [say(*mayor(["asel"], {"asel": [1], "bakyt": [2]}))]),
        ("candidates in another order than the options", bad, "decided", [
            say(*mayor(["asel", "bakyt"], {"bakyt": [2], "asel": [1]}))]),
        ("nobody", bad, "decided", [say(*mayor([], {}))]),
        ("without the option against all", bad, "decided", [say(*mayor(["asel"], {"asel": [1]}, against=None))]),
        ("another option against all", bad, "decided", [
            say(*mayor(["asel"], {"asel": [1]}, against=changed(AGAINST, id="none")))]),
        ("against all first", bad, "decided", [say(definition(mayor=[AGAINST, option("asel")]), ballot("mayor", asel=[1]))]),
        ("against all as a candidate", bad, "decided", [
            say(*mayor(["asel"], {"asel": [1], "against-all": [2]}))]),
        ("against all where there was none", bad, "decided", [
            say(definition(council=[option("spring"), AGAINST]), ballot("council", **LISTS))]),
        ("another contest changed too", bad, "decided", [
            say(definition(mayor=[option("asel"), AGAINST], head=[option("one")]), ballot("mayor", asel=[1]))]),
        ("another title", bad, "decided", [
            say(changed(mayor(["asel"], {})[0], title=name("x", "x", "x")), ballot("mayor", asel=[1]))]),
        ("another title of the contest", bad, "decided", [
            say(changed(definition(), contests=[changed(contest("mayor", option("asel"), AGAINST), title=name("x", "x", "x"))]
                        + definition()["contests"][1:]), ballot("mayor", asel=[1]))]),
        ("one station more", bad, "decided", [
            say(changed(mayor(["asel"], {})[0], stations=definition()["stations"] + [
                {"district": "d-1", "id": "s-9", "name": name("x", "x", "x")}]), ballot("mayor", asel=[1]))]),
        ("one contest less", bad, "decided", [
            say(changed(mayor(["asel"], {})[0], contests=mayor(["asel"], {})[0]["contests"][:2]), ballot("mayor", asel=[1]))]),
        ("a contest that is not there", bad, "decided", [
            say(mayor(["asel"], {})[0], ballot("judge", asel=[1]), ballot("mayor", asel=[1]))]),
        ("contests out of order", bad, "decided", [say(FIXED, ballot("mayor", **MAYOR), ballot("council", **LISTS))]),
        ("a contest twice", bad, "decided", [
            say(mayor(["asel"], {})[0], ballot("mayor", asel=[1]), ballot("mayor", asel=[1]))]),
        ("no contest", bad, "decided", [say(definition())]),
        ("with one member more", bad, "decided", [say(*mayor(["asel"], {"asel": [1]}), note="x")]),
        ("without a version", bad, "decided", [say(*mayor(["asel"], {"asel": [1]}), v=2)]),
        ("a seed at once", bad, "decided", [say(*mayor(ORDER, {i: MAYOR[i] for i in ORDER}, SEED))]),
        ("a new option with a seed", bad, "decided", [
            say(*mayor(["asel"], {"asel": [1]})),
            say(*mayor(drawn(["asel", "bakyt"]), {i: MAYOR[i] for i in drawn(["asel", "bakyt"])}, SEED))]),
        ("another name with a seed", bad, "fixed", [say(*mayor(
            [option(i, "Another" if i == "asel" else None) for i in ORDER], {i: MAYOR[i] for i in ORDER}, SEED, moment="fixed"))]),
        ("a short seed", bad, "fixed", [say(*order(*drawn(MAYOR, seed="1" * 19), seed="1" * 19))]),
        ("a long seed", bad, "fixed", [say(*order(*drawn(MAYOR, seed="1" * 201), seed="1" * 201))]),
        ("a seed of letters", bad, "fixed", [say(*order(*drawn(MAYOR, seed="a" * 20), seed="a" * 20))]),
        ("a seed with two blanks", bad, "fixed", [say(*order(*drawn(MAYOR, seed="1  " + "1" * 20), seed="1  " + "1" * 20))]),
        ("an empty seed", bad, "fixed", [say(*order(*drawn(MAYOR, seed=""), seed=""))]),
        ("by the registrar", ["signatures"], "decided", [
            say(*mayor(["asel"], {"asel": [1]}), key=REGISTRAR)]),
        ("in the role of the registrar", ["life-cycle"], "decided", [
            say(*mayor(["asel"], {"asel": [1]}), key=REGISTRAR, role="registrar")]),
        ("after a snapshot", bad, "snapshot", [say(*order(*ORDER))]),
        ("after the manifest of remote voting", bad, "keys", [manifest(DRAWN), say(*order(*ORDER))]),
        ("in the phase open", ["life-cycle"], "snapshot", [
            lambda ledger: phase(ledger, "keys", "open"), say(*order(*ORDER))]),
    ]:
        case(title, fails, moment, *acts)
    for wrong in permutations(MAYOR):
        if list(wrong) != ORDER:
            case("another order: " + ", ".join(wrong), bad, "fixed", say(*order(*wrong)))
    return base, cases


# ---- papers ---------------------------------------------------------------------------------------------------------

CONTEXT = b"dobush candidate paper v1\n"


def papers():
    """Codes of papers against the whole third election: what a verifier says of each."""
    ledger, at = third_election()
    cases = []

    def sealed(seq, type_, number, verdict, contest="mayor", key=COMMISSION, **changes):
        return changing((seq, type_, number, verdict), key, contest=contest, **changes)

    def changing(what, key=COMMISSION, **changes):
        seq, type_, number, verdict = what
        value = {
            "application": number, "commitment": commitment(seq, type_, number, verdict), "contest": "mayor",
            "election": ELECTION, "issuedAt": START, "key": key.id, "kind": KIND, "name": "Осмонова Асел",
            "number": paper(seq, type_, number, verdict)["number"], "paper": paper(seq, type_, number, verdict)["paper"],
            "v": 1, "verdict": verdict, **changes}
        return {**value, "sig": b64(key.sign(CONTEXT + C(value)))}

    def case(title, outcome, seal, entry=None, text=None, content=None, salt=None):
        cases.append({
            "name": title, "outcome": outcome, "entry": entry, "salt": salt and salt.hex(),
            "code": text or "DOBUSH-PAPER:1:" + C(seal).hex().upper(), "paper": content and C(content).decode()})

    first, concluded, decided = 4, at["conclusions"], at["replaced"]
    receipt, new = (first, "application", 1, "received"), (decided - 1, "conclusion", 1, "complies")
    good = sealed(*new)
    case("a receipt", "good", sealed(*receipt), first)
    case("a conclusion", "good", good, decided - 1)
    case("a conclusion on another application", "good", sealed(concluded + 1, "conclusion", 2, "complies"), concluded + 1)
    case("a summary", "good", sealed(*new, paper="summary"), decided - 1)
    case("a decision", "good", sealed(decided, "decision", 1, "registered"), decided)
    case("a refusal", "good", sealed(decided + 2, "decision", 3, "refused"), decided + 2)
    case("a decision after a refusal", "good", sealed(decided + 6, "decision", 2, "registered"), decided + 6)
    case("with its file and salt", "good", good, decided - 1, None, paper(*new), salt(decided - 1))
    case("with a line end", "good", None, decided - 1, " DOBUSH-PAPER:1:" + C(good).hex().upper() + "\r\n")
    case("an old conclusion", "outdated", sealed(concluded, "conclusion", 1, "complies"), concluded)
    case("an old decision", "outdated", sealed(decided + 1, "decision", 2, "refused"), decided + 1)
    for title, seal in [
        ("another name", changed(good, name="Another")), ("another verdict", changed(good, verdict="does-not-comply")),
        ("another number", changed(good, number="1-99")), ("another time", changed(good, issuedAt=START + 1)),
        ("another commitment", changed(good, commitment="ab" * 32)),
        ("signed by a stranger", sealed(*new, key=STRANGER)), ("signed by the registrar", sealed(*new, key=REGISTRAR)),
        ("signed by a stranger in the commission's name", changed(sealed(*new, key=STRANGER), key=COMMISSION.id)),
        ("of another election", sealed(*new, election="mayor-2027")), ("of another kind", sealed(*new, kind="training")),
        ("before the certificate", sealed(*new, issuedAt=START - 86_400_001)),
        ("after the certificate", sealed(*new, issuedAt=START + 90 * 86_400_000)),
        ("not published", sealed(99, "conclusion", 1, "complies")),
        ("of another application", sealed(*new, application=2)), ("of no application", sealed(*new, application=8)),
        ("for another contest", sealed(*new, contest="council")),
        ("a conclusion as a decision", changing(new, paper="decision", verdict="registered")),
        ("a receipt as a conclusion", sealed(*receipt, paper="conclusion")),
        ("a refusal as a registration", changing((decided + 2, "decision", 3, "refused"), verdict="registered")),
        ("with one member more", sealed(*new, note="x")), ("without its time", without(good, "issuedAt")),
        ("with an unknown verdict", changing(new, verdict="perhaps")), ("of another version", sealed(*new, v=2)),
    ]:
        case(title, "refused", seal)
    text = "DOBUSH-PAPER:1:" + C(good).hex().upper()
    for title, wrong in [
        ("cut off", text[:-2]), ("half a byte less", text[:-1]), ("in small letters", text.lower()),
        ("of another kind of code", "dobush-ballot:1:ballot-2027:mayor"), ("nothing", " "),
        ("digits in small letters", "DOBUSH-PAPER:1:" + C(good).hex()), ("another version of codes", text.replace(":1:", ":2:", 1)),
    ]:
        case("a code " + title if title != "nothing" else title, "refused", None, None, wrong)
    case("another's salt", "refused", good, None, None, paper(*new), salt(1))
    case("another file", "refused", good, None, None, paper(*receipt), salt(decided - 1))
    case("a file that says something else than the code", "refused", changing(new, number="1-99"), None, None, paper(*new),
         salt(decided - 1))
    return cases
