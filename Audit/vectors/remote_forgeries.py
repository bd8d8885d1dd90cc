"""Forged records of remote voting: what is changed, and the check that has to find it. See remote_record.py."""

import copy

from remote_checker import Record
from remote_group import F, G, H, ORDER, SigningKey, fields, scalar, u32, u64
from remote_protocol import Trustee, Voter, ballot, bytes_of, signed
from remote_record import KEYS, MAYOR, POINTS, STRANGER, Maker, split_fields

class Forger:
    """Gathers cases as edits of a good record."""

    def __init__(self, maker):
        self.m, self.cases, self.good = maker, [], []

    def item(self, kind, *messages, after=None, **more):
        """An item at the time of the one with the label `after`."""
        time = self.m.items[self.m.labels[after]].get("time") or self.m.items[self.m.labels[after] - 1]["time"]
        item = {"type": kind, "time": time, **more}
        if messages:
            item["messages"] = [message.hex() for message in messages]
        return item

    def instead(self, label, *messages, **more):
        """The item of this label with other messages."""
        kind = self.m.items[self.m.labels[label]]["type"]
        return {"at": self.m.labels[label], "remove": 1, "items": [self.item(kind, *messages, after=label, **more)]}

    def behind(self, label, kind, *messages, **more):
        """Another item behind the one of this label."""
        return {"at": self.m.labels[label] + 1, "remove": 0, "items": [self.item(kind, *messages, after=label, **more)]}

    def without(self, label):
        return {"at": self.m.labels[label], "remove": 1, "items": []}

    def end(self, label):
        """The record ends behind the item of this label."""
        at = self.m.labels[label] + 1
        return {"at": at, "remove": len(self.m.items) - at, "items": []}

    def edited(self, edits):
        items = list(self.m.items)
        for edit in sorted(edits, key=lambda edit: -edit["at"]):
            items[edit["at"]:edit["at"] + edit["remove"]] = edit["items"]
        return items

    def case(self, name, check, *edits):
        fails = Record(self.m.context()).run(self.edited(edits))
        assert check in fails, (name, check, fails)
        self.cases.append({"name": name, "check": check, "fails": list(fails), "at": fails[check], "edits": list(edits)})

    def accepted(self, name, *edits):
        fails = Record(self.m.context()).run(self.edited(edits))
        assert not fails, (name, fails)
        self.good.append({"name": name, "edits": list(edits)})


def forged(maker):
    f = Forger(maker)
    form_cases(f)
    trustee_cases(f)
    roll_cases(f)
    voter_cases(f)
    ballot_cases(f)
    decision_cases(f)
    tally_cases(f)
    return f


def body_of(hexed, signatures=1):
    return bytes.fromhex(hexed)[:-68 * signatures]


def message(f, label, which=0):
    return bytes.fromhex(f.m.items[f.m.labels[label]]["messages"][which])


# ---- V1, V2 ---------------------------------------------------------------------------------------------------------

def form_cases(f):
    m = f.m
    opening = message(f, "opening a 1")
    f.case("a field more", 1, f.instead("opening a 1", opening + F("note")))
    f.case("a field less", 1, f.instead("opening a 1", opening[:-36]))
    f.case("a message of another kind", 1, f.instead("opening a 1", message(f, "cast b 1")))
    batch = [bytes.fromhex(one) for one in m.items[m.labels["batch 1"]]["messages"]]
    f.case("ballots are not in the order of their trackers", 1, f.instead("batch 1", *batch[::-1]))

    def manifest(name, change):
        other = copy.deepcopy(m.manifest)
        change(other)
        f.case(name, 2, f.instead("manifest", manifest=other), f.end("manifest"))

    manifest("the manifest has the options in another order", lambda x: x["contests"][0]["options"].reverse())
    manifest("the manifest leaves an option out", lambda x: x["contests"][0]["options"].pop())
    manifest("the manifest is of another definition", lambda x: x.update(definition="22" * 32))
    manifest("the manifest is of another election", lambda x: x.update(election="mayor-2028"))
    manifest("the manifest is of another kind", lambda x: x.update(kind="training"))
    manifest("a district is given a contest that is not its own",
             lambda x: x["styles"][0]["contests"].append("points"))
    manifest("a district has two styles", lambda x: x["styles"][1].update(district="d-1", contests=["mayor"]))
    manifest("all trustees are needed", lambda x: x["trustees"].update(threshold=3))
    manifest("the floor is one voter", lambda x: x.update(floor=1))
    f.case("the vote opens without a manifest", 2,
           {"at": 0, "remove": len(m.items), "items": [{"type": "phase", "to": "open"}]})


# ---- V4 to V7 -------------------------------------------------------------------------------------------------------

def trustee_cases(f):
    m, them = f.m, f.m.council
    one, two, three = them.trustees
    certificate, reveal = body_of(one.certificate().hex()), body_of(one.reveal().hex())
    z = int.from_bytes(reveal[-32:], "little")
    f.case("a key for shares is another trustee's", 5, f.end("certificate 1"),
           f.instead("certificate 1", signed(certificate.replace(one.kappa.bytes, two.kappa.bytes), one.key)))
    f.case("a certificate is signed by a stranger", 5, f.end("certificate 1"),
           f.instead("certificate 1", signed(certificate, STRANGER)))
    stranger = copy.copy(one)
    stranger.key = STRANGER
    f.case("a trustee's key is not certified in the ledger", 5, f.end("certificate 1"),
           f.instead("certificate 1", stranger.certificate()))
    f.case("a key for shares is the identity", 3, f.end("certificate 1"),
           f.instead("certificate 1", signed(certificate.replace(one.kappa.bytes, bytes(32)), one.key)))
    f.case("two trustees commit to the same", 4, f.end("commit 2"),
           f.instead("commit 2", signed(fields("key.commit", m.B, u32(2), one.commitment), two.key)))
    f.case("a commit is signed by another trustee", 5, f.end("commit 2"),
           f.instead("commit 2", signed(fields("key.commit", m.B, u32(2), two.commitment), three.key)))
    f.case("a reveal has another salt", 4, f.instead("reveal 1", signed(reveal.replace(one.salt, bytes(32)), one.key)))
    moved = m.items[m.labels["reveal 1"]]
    f.case("a reveal stands before the last commit", 4, f.without("reveal 1"),
           {"at": m.labels["commit 3"], "remove": 0, "items": [{**moved, "time": moved["time"] - 1000}]})
    f.case("a reveal is missing", 4, f.without("reveal 3"), f.end("record 3"),
           {"at": len(m.items), "remove": 0, "items": [{"type": "phase", "to": "open"}]})
    f.case("a proof of a reveal is wrong", 5, f.instead("reveal 1", signed(reveal[:-32] + scalar(z + 1), one.key)))
    f.case("a response of a reveal has a second spelling", 3, f.end("reveal 1"), f.instead(
        "reveal 1", signed(reveal[:-32] + (z + ORDER).to_bytes(32, "little"), one.key)))
    f.case("a share's envelope is signed by another trustee", 5, f.instead(
        "share 1 2", signed(body_of(one.share(two)[0].hex()), three.key)))
    f.case("a trustee complains, and the attempt goes on", 5, f.behind(
        "share 3 2", "key.complaint", two.complaint(one, one.share(two, wrong=1)[1])))
    f.case("a trustee signs another record", 6, f.instead("record 2", two.record(bytes_of("another record", 32))))
    f.case("a record is signed by a stranger", 6, f.instead(
        "record 2", signed(fields("key.record", m.B, u32(2), them.G), STRANGER)))
    f.case("a trustee does not sign the record", 6, f.without("record 3"))

    before = [Trustee(3, 2, i, m.B, "failed ") for i in (1, 2, 3)]
    attempt = [f.item("remote.manifest", after="manifest", manifest=m.manifest)]
    attempt += [f.item("trustee.certificate", each.certificate(), after="manifest") for each in before]
    lie = before[1].complaint(before[0], before[0].share(before[1], wrong=1)[1])
    f.accepted("an attempt at the key fails, another follows", {
        "at": 0, "remove": 0, "items": attempt + [f.item("key.complaint", lie, after="manifest")]})
    again = attempt[:1] + [f.item("trustee.certificate", one.certificate(), after="manifest")]
    f.case("a number of a failed attempt comes again", 4, {"at": 0, "remove": 0, "items": again})

    f.case("the vote opens after a drill of one trustee", 7, f.without("DRILL-OPEN 2"), f.without("DRILL-OPEN 3"))
    f.case("the tally begins after a drill of one trustee", 7, f.without("DRILL-CLOSE 2"))
    f.case("a drill is of another secret", 24, f.instead("DRILL-OPEN 3", them.share(
        3, "DRILL-OPEN", "", [""], [them.drill(1)], wrong=1)))
    f.case("the drill of the close is that of the opening again", 24, f.behind(
        "DRILL-CLOSE 2", "tally.share", them.share(3, "DRILL-CLOSE", "", [""], [them.drill(1)])))


# ---- V8 -------------------------------------------------------------------------------------------------------------

def roll_cases(f):
    m = f.m
    rows = m.rows

    def row(label, district, B=None):
        return fields("roll.row", B or m.B, Voter(label).pseudonym, district, H("ROLL", label, bytes(32)))

    f.case("a voter stands twice on the roll", 8, f.end("roll 1"), f.instead("roll 1", *rows[:5], rows[4]))
    f.case("the roll is not in order", 8, f.end("roll 1"), f.instead("roll 1", rows[1], rows[0], *rows[2:5]))
    f.case("the roll goes back from batch to batch", 8, f.end("roll 2"), f.instead("roll 1", *rows[5:]),
           f.instead("roll 2", *rows[:5]))
    f.case("a voter of no district", 8, f.end("roll 1"), f.instead("roll 1", row("nobody", "d-9")))
    f.case("a row of another manifest", 8, f.end("roll 1"), f.instead("roll 1", row("nobody", "d-1", B=bytes(32))))
    f.case("a voter comes on the roll after the opening", 8, f.behind("open", "roll", row("late", "d-1")))
    f.case("a voter is taken off the roll", 24, f.instead("roll 2", *rows[5:-1]))


# ---- V9, V20 --------------------------------------------------------------------------------------------------------

def voter_cases(f):
    m = f.m
    last = "authorisation abroad 1"
    kind = "voter.authorisation"
    for name, signers in (("the identification authority did not sign", ("registrar", "registrar")),
                          ("the registrar did not sign", ("identification-authority", "identification-authority")),
                          ("a stranger signed for the registrar", ("stranger", "identification-authority"))):
        f.case("an authorisation: " + name, 9, f.behind(last, kind, m.authorisation("h", 1, signers)))
    m.voters["nobody"] = Voter("nobody")
    f.case("an authorisation of nobody on the roll", 9, f.behind(last, kind, m.authorisation("nobody", 1)))
    f.case("an authorisation of another election", 9, f.behind(last, kind, m.authorisation("h", 1, E=bytes(32))))
    f.case("a session is left out", 9, f.instead("authorisation d 2", m.authorisation("d", 3)))
    small = m.authorisation("h", 1).replace(m.voters["h"].key.public, b"\1" + bytes(31))
    f.case("a voter's key is of small order", 3, f.behind(last, kind, small))

    one = m.voided("a", ("commission", "commission"))
    f.case("a void is signed by one member twice", 20, f.behind("void c", "voter.void", one))
    f.case("a void is signed by a stranger", 20, f.instead("void c", m.voided("c", ("commission", "stranger"))))
    f.case("a voter is voided twice", 20, f.behind("void c", "voter.void", message(f, "void c")))
    f.case("a void of nobody on the roll", 20, f.behind("void c", "voter.void", m.voided("nobody")))
    f.case("a void after the tally began", 20, f.behind("result d-2 points", "voter.void", m.voided("b")))


# ---- V3, V9 to V16, V18 ---------------------------------------------------------------------------------------------

def ballot_cases(f):
    m = f.m

    def extra(who, choices, label, counter=None, previous=None, key=None, style=None, **more):
        """A further ballot of a voter, behind all others."""
        voter = copy.copy(m.voters[who])
        voter.counter = voter.counter + 1 if counter is None else counter
        voter.previous = voter.previous if previous is None else previous
        voter.key = key or voter.key
        ident, contests = m.style(style or who)
        return ballot(m.E, m.K, ident, contests, voter, choices, label, chained=False, **more)["message"]

    def published(name, check, *messages):
        f.case(name, check, f.behind("cast f 1", "ballots", *messages))

    good, key = extra("g", [[0, 0, 0, 1], [1, 0]], "more"), m.voters["g"].key
    body = good[:-68]
    f.accepted("a further ballot that is not cast", f.behind("cast f 1", "ballots", good))
    start = body.index(F("council")) + 15
    published("a ciphertext is the identity", 3, signed(body[:start] + bytes(32) + body[start + 32:], key))
    published("a ciphertext is no point", 3, signed(body[:start] + b"\1" + bytes(31) + body[start + 32:], key))
    z = int.from_bytes(body[start + 256:start + 288], "little")
    published("a response has a second spelling", 3, signed(
        body[:start + 256] + (z + ORDER).to_bytes(32, "little") + body[start + 288:], key))
    published("a ballot is cut", 3, good[:-1])
    published("a ballot of a style that is not there", 1, signed(body.replace(F("s-2"), F("s-9")), key))
    published("a ballot of another election", 11, signed(body.replace(m.E, bytes(32)), key))

    published("five votes for one option", 12, extra("g", [[0, 0, 0, 5], [1, 0]], "more", claimed=[[0, 0, 0, 1], [1, 0]]))
    published("minus one vote for one option", 12, extra(
        "g", [[0, 0, 0, 1], [-1, 2]], "more", claimed=[[0, 0, 0, 1], [0, 2]]))
    published("two lists of one", 13, extra("g", [[1, 0, 0, 1], [1, 0]], "more"))
    published("no option of one", 13, extra("g", [[0, 0, 0, 0], [1, 0]], "more"))
    published("four points of three", 13, extra("g", [[0, 0, 0, 1], [2, 2]], "more"))
    published("a preference without its list", 14, extra("g", [[0, 1, 0, 1], [1, 0]], "more"))
    published("two preferences of one", 14, extra("g", [[1, 1, 1, 0], [1, 0]], "more"))
    published("options changed places", 12, signed(
        body[:start] + body[start + 288:start + 576] + body[start:start + 288] + body[start + 576:], key))

    published("a ballot in another district's style", 9, extra("g", [[1, 0, 0]], "more", style="a"))
    published("a ballot of a voter who is not authorised", 9, extra("h", [[1, 0, 0, 0]], "more"))
    published("a ballot's id stands twice", 10, extra("g", [[0, 0, 0, 1], [1, 0]], "record e 1"))
    published("a ballot is published twice", 10, m.ballots["g 1"]["message"])
    copied = m.ballots["e 1"]["message"][:-68]
    for old, new in ((m.voters["e"].pseudonym, m.voters["g"].pseudonym), (m.voters["e"].key.public, key.public),
                     (F(u32(1)) + F(bytes(32)), F(u32(2)) + F(m.voters["g"].previous)),
                     (bytes_of("ballot record e 1", 16), bytes_of("ballot copy", 16))):
        assert old in copied
        copied = copied.replace(old, new, 1)
    published("a voter copies another's ciphertexts", 10, signed(copied, key))

    published("a ballot is signed by a stranger", 15, signed(body, STRANGER))
    published("a ballot under the key before the newest", 15, extra(
        "d", [[0, 1, 0]], "more", key=SigningKey("voter record d")))
    published("a ballot's number is left out", 16, extra("g", [[0, 0, 0, 1], [1, 0]], "more", counter=3))
    published("a ballot's number comes again", 16, extra("g", [[0, 0, 0, 1], [1, 0]], "more", counter=1))
    published("a ballot follows another than the one before", 16, extra(
        "b", [[0, 1, 0]], "more", previous=m.ballots["b 1"]["tracker"]))
    published("proofs are taken over to another number", 12, signed(
        body.replace(F(u32(2)), F(u32(3)), 1), key))
    f.case("a ballot comes after the seal", 18, f.behind("sealed", "ballots", good))
    both = [extra("g", [[0, 0, 0, 1], [1, 0]], "two 1")]
    chain = copy.copy(m.voters["g"])
    chain.counter, chain.previous = 3, H("TRACK", both[0][:-68])
    both.append(ballot(m.E, m.K, *m.style("g"), chain, [[1, 0, 0, 0], [0, 0]], "two 2", chained=False)["message"])
    f.accepted("two ballots of a voter in one batch", f.behind(
        "cast f 1", "ballots", *sorted(both, key=lambda one: H("TRACK", one[:-68]))))


# ---- V11, V15, V17 to V19 -------------------------------------------------------------------------------------------

def decision_cases(f):
    m = f.m

    def promise(tracker, deadline, key=KEYS["ballot-box"]):
        return signed(fields("ballot.promise", m.E, tracker, u64(deadline)), key)

    g = m.ballots["g 1"]["tracker"]
    time = m.items[m.labels["batch 2"]]["time"]
    f.case("a ballot is cast that is not there", 11, f.behind("batch 2", "ballot.cast", signed(
        fields("ballot.cast", m.E, bytes(32)), m.voters["g"].key)))
    f.case("a cast is of another election", 11, f.instead("cast f 1", m.decision("cast", "f 1", E=bytes(32))))
    f.case("a cast is signed by a stranger", 15, f.instead("cast f 1", m.decision("cast", "f 1", key=STRANGER)))
    f.case("a challenge is signed by a stranger", 15, f.behind("batch 2", "ballot.challenge", m.decision(
        "challenge", "g 1", key=STRANGER)))
    f.case("a promise is signed by a stranger", 17, f.instead("promise a 1", promise(
        m.ballots["a 1"]["tracker"], time, STRANGER)))
    f.case("a promise is kept too late", 17, f.behind("batch 1", "ballot.promise", promise(g, time - 1000)))
    f.accepted("a promise is kept in the last second", f.behind(
        "batch 1", "ballot.promise", promise(g, time - 999)))
    f.case("a promise is not kept before the seal", 18, f.behind(
        "batch 1", "ballot.promise", promise(bytes(32), time + 10**9)))
    f.case("an opening has another seed", 19, f.instead("opening a 1", fields(
        "ballot.opening", m.E, m.ballots["a 1"]["tracker"], bytes(32))))
    f.case("a challenged ballot is cast too", 19, f.behind("opening a 1", "ballot.cast", m.decision("cast", "a 1")))
    f.case("a cast ballot is challenged too", 19, f.behind("cast b 1", "ballot.challenge", m.decision("challenge", "b 1")))
    f.case("a ballot is cast twice", 19, f.behind("cast f 1", "ballot.cast", m.decision("cast", "f 1")))
    f.case("a cast ballot is opened", 19, f.behind("cast b 1", "ballot.opening", fields(
        "ballot.opening", m.E, m.ballots["b 1"]["tracker"], m.ballots["b 1"]["seed"])))


# ---- V21 to V27, V30 ------------------------------------------------------------------------------------------------

def tally_cases(f):
    m, them = f.m, f.m.council
    at = "d-1 mayor"
    first = m.labels["aggregate " + at]

    def tallied(name, check, labels, count=None, votes=None, sums=None):
        """The unit of d-1 over other ballots, with shares that decrypt that."""
        sums = sums or m.sums(MAYOR, labels)
        votes = votes or m.votes(MAYOR, labels)
        count = len(labels) if count is None else count
        items = [f.item("tally.aggregate", m.aggregate("d-1", MAYOR, sums, count), after="aggregate " + at)]
        items += [f.item("tally.share", them.share(i, "TALLY:d-1", "mayor", MAYOR["options"], sums),
                         after="aggregate " + at) for i in (1, 3)]
        items.append(f.item("tally.result", m.result("d-1", MAYOR, votes), after="aggregate " + at))
        f.case(name, check, {"at": first, "remove": 4, "items": items})

    counted = ["a 2", "b 2", "d 1", "abroad 1"]
    tallied("a voided voter's ballot is counted", 21, counted + ["c 1"])
    tallied("a voter's ballot is left out", 21, counted[:-1])
    tallied("a voter's superseded ballot is counted too", 21, counted + ["b 1"])
    tallied("a superseded ballot is counted instead of the last", 22, ["a 2", "b 1", "d 1", "abroad 1"])
    tallied("a challenged ballot is counted instead of the last", 22, ["a 1", "b 2", "d 1", "abroad 1"])
    A, B = m.sums(MAYOR, counted)[0]
    tallied("a vote is added to the sums", 22, counted, sums=[(A, B * m.K)] + m.sums(MAYOR, counted)[1:], votes=[3, 1, 1])
    tallied("more ballots are said to count than were authorised", 30, counted, count=9)

    sums = m.sums(MAYOR, counted)
    again = m.aggregate("d-1", MAYOR, sums, 4)
    f.case("a unit is tallied twice", 23, f.behind("result " + at, "tally.aggregate", again))
    f.case("a unit that is not in the manifest", 23, f.behind(
        "result " + at, "tally.aggregate", m.aggregate("d-9", MAYOR, sums, 4)))
    f.case("a contest in a district that does not vote in it", 23, f.behind(
        "result " + at, "tally.aggregate", m.aggregate("d-2", MAYOR, sums, 4)))
    h = {**MAYOR, "id": "council"}
    f.case("a district below the floor is tallied", 23, f.behind(
        "result " + at, "tally.aggregate", m.aggregate("d-3", h, sums, 1)))
    f.case("an aggregate is of another election", 22, f.without("aggregate d-2 points"), f.without("share d-2 points 1"),
           f.without("share d-2 points 3"), {"at": m.labels["result d-2 points"], "remove": 1, "items": [
               f.item("tally.aggregate", message(f, "aggregate d-2 points").replace(m.E, bytes(32)),
                      after="result d-2 points")]})

    def shared(name, check, data):
        f.case(name, check, f.behind("share %s 1" % at, "tally.share", data))

    options = MAYOR["options"]
    good = them.share(2, "TALLY:d-1", "mayor", options, sums)
    f.accepted("a third trustee takes part", f.behind("share %s 1" % at, "tally.share", good))
    shared("a share is of another secret", 24, them.share(2, "TALLY:d-1", "mayor", options, sums, wrong=1))
    shared("a share is of one voter's ciphertexts", 24, them.share(
        2, "TALLY:d-1", "mayor", options, m.ciphers("a 2", MAYOR)))
    shared("a share is signed by another trustee", 24, signed(good[:-68], them.trustees[0].key))
    shared("a trustee gives two shares", 24, them.share(1, "TALLY:d-1", "mayor", options, sums))
    shared("a share is of a trustee who is not there", 24, signed(
        good[:-68].replace(F(u32(2)), F(u32(9)), 1), STRANGER))
    shared("a share holds the identity", 3, signed(
        good[:-68].replace((sums[0][0] ** them.secret(2)).bytes, bytes(32)), them.trustees[1].key))
    shared("a share lacks an option", 3, them.share(2, "TALLY:d-1", "mayor", options[:2], sums[:2]))
    early = {"at": first, "remove": 0, "items": [f.item("tally.share", good, after="aggregate " + at)]}
    f.case("a share stands before its aggregate", 24, early)

    f.case("too few trustees took part", 25, f.without("share %s 3" % at))
    votes = m.votes(MAYOR, counted)
    f.case("a vote is moved", 26, f.instead("result " + at, m.result("d-1", MAYOR, [votes[0] - 1, votes[1] + 1, votes[2]])))
    f.case("a result lacks an option", 27, f.instead("result " + at, m.result("d-1", MAYOR, votes[:2])))
    f.case("a result of another election", 27, f.instead(
        "result " + at, m.result("d-1", MAYOR, votes).replace(m.E, bytes(32))))
    f.case("a unit has no result", 27, f.without("result d-2 points"))
    f.case("there are counted ballots and no aggregate", 22, f.without("aggregate d-2 points"),
           f.without("share d-2 points 1"), f.without("share d-2 points 3"))
    empty = {"at": m.labels["cast e 1"], "remove": 1, "items": []}, f.without("cast f 1")
    none = [f.without("%s d-2 %s%s" % (what, each, i)) for each in ("council", "points")
            for what, i in (("aggregate", ""), ("share", " 1"), ("share", " 3"))]
    results = [f.instead("result d-2 council", m.result("d-2", m.manifest["contests"][1], [0] * 4)),
               f.instead("result d-2 points", m.result("d-2", POINTS, [0] * 2))]
    f.accepted("a district without a counted ballot", *empty, *none, *results)
    results[0] = f.instead("result d-2 council", m.result("d-2", m.manifest["contests"][1], [1, 0, 0, 0]))
    f.case("votes without a ballot", 26, *empty, *none, *results)
