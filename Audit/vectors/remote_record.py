"""Whole records of remote voting, a good one and forged ones; see make_remote_vectors.py.

A forgery is the best that a cheat can do: what depends on the change is made again, and signed by whoever the cheat controls.
"""

import copy
import hashlib

from remote_checker import Record, merkle_root
from remote_group import G, H, HS, ORDER, SigningKey, F, fields, product, scalar, u32, u64
from remote_protocol import C, Council, Voter, ballot, bytes_of, ciphers_of, signed

START = 1_790_000_600_000  # the first item's time; each is a second later
NAMES = ("commission", "commission-2", "registrar", "identification-authority", "ballot-box")
KEYS = {name: SigningKey(name) for name in NAMES}
STRANGER = SigningKey("stranger")
ROOTS = sorted(SigningKey("root-%d" % n).public for n in (1, 2, 3))
ROOT_KEYS = hashlib.sha256(C({"keys": [key.hex() for key in ROOTS], "threshold": 2})).digest()


def name(text):
    return {"en": text, "ky": text, "ru": text}


def contest(ident, districts, options):
    return {"districts": districts, "id": ident, "rule": {"kind": "most-votes", "oneSexAtMost": None, "seats": 1},
            "title": name(ident),
            "options": [{"againstAll": option == "against-all", "id": option, "name": name(option)} for option in options]}


MAYOR = {"id": "mayor", "least": 1, "lists": [], "most": 1, "options": ["asanova", "bekov", "against-all"], "perOption": 1}
COUNCIL = {"id": "council", "least": 1, "most": 1, "perOption": 1,
           "lists": [{"candidates": ["sun-1", "sun-2"], "id": "sun", "option": "sun-list", "preferences": 1}],
           "options": ["sun-list", "sun-1", "sun-2", "against-all"]}
POINTS = {"id": "points", "least": 0, "lists": [], "most": 3, "options": ["red", "green"], "perOption": 2}


class Maker:
    """Makes a record; every step may be overridden by name, so that a forgery is one step made otherwise."""

    def __init__(self, definition):
        self.definition = copy.deepcopy(definition)
        self.definition["districts"] = [{"id": "d-%d" % n, "name": name("District %d" % n)} for n in (1, 2, 3)]
        self.definition["contests"] = self.definition["contests"][:1] + [
            contest("council", ["d-2", "d-3"], COUNCIL["options"]), contest("points", ["d-2"], POINTS["options"])]
        self.manifest = {
            "contests": [MAYOR, COUNCIL, POINTS], "definition": hashlib.sha256(C(self.definition)).hexdigest(),
            "election": self.definition["election"], "floor": 2, "kind": self.definition["kind"], "overseas": "s-1",
            "styles": [{"contests": ["mayor"], "district": "d-1", "id": "s-1"},
                       {"contests": ["council", "points"], "district": "d-2", "id": "s-2"},
                       {"contests": ["council"], "district": "d-3", "id": "s-3"}],
            "trustees": {"count": 3, "threshold": 2}, "v": 1}
        self.voters = {label: Voter("record " + label) for label in ("a", "b", "c", "d", "abroad", "e", "f", "g", "h")}
        self.districts = dict(a="d-1", b="d-1", c="d-1", d="d-1", abroad="", e="d-2", f="d-2", g="d-2", h="d-3")
        council = Council(self.manifest)
        rows = {voter.pseudonym: fields("roll.row", council.B, voter.pseudonym, self.districts[label],
                                        H("ROLL", label, voter.pseudonym, bytes_of("roll salt " + label, 32)))
                for label, voter in self.voters.items()}
        self.rows = [rows[pseudonym] for pseudonym in sorted(rows)]
        root = merkle_root([hashlib.sha256(b"\0" + row).digest() for row in self.rows])
        self.council = Council(self.manifest, roll_root=root, root_keys=ROOT_KEYS)
        self.E, self.K, self.B = self.council.E, self.council.K, self.council.B
        self.items, self.labels, self.sessions, self.ballots = [], {}, {}, {}
        self.make()

    def add(self, label, kind, *messages, **more):
        """An item, which is found again by its label."""
        item = {"type": kind, "time": START + 1000 * len(self.items), **more}
        if messages:
            item["messages"] = [message.hex() for message in messages]
        self.labels[label] = len(self.items)
        self.items.append(item)

    def phase(self, to):
        self.labels[to] = len(self.items)
        self.items.append({"type": "phase", "to": to})

    def make(self):
        them = self.council
        self.add("manifest", "remote.manifest", manifest=self.manifest)
        for step, kind in (("certificate", "trustee.certificate"), ("commit", "key.commit"), ("reveal", "key.reveal")):
            for each in them.trustees:
                self.add("%s %d" % (step, each.index), kind, getattr(each, step)())
        for each in them.trustees:
            for other in them.trustees:
                if each is not other:
                    self.add("share %d %d" % (each.index, other.index), "key.share", each.share(other)[0])
        for each in them.trustees:
            self.add("record %d" % each.index, "key.record", each.record(them.G))
        self.add("roll 1", "roll", *self.rows[:5])
        self.add("roll 2", "roll", *self.rows[5:])
        self.drill("DRILL-OPEN", (1, 2, 3))
        self.phase("open")
        for label in "abcdefg":
            self.authorise(label)
        self.authorise("abroad")
        self.vote("a 1", "a", [[1, 0, 0]])
        self.promise("a 1")
        self.vote("b 1", "b", [[0, 1, 0]])
        self.vote("e 1", "e", [[1, 1, 0, 0], [2, 1]])
        self.publish("batch 1", "a 1", "b 1", "e 1")
        self.challenge("a 1")
        self.decide("cast", "b 1")
        self.decide("cast", "e 1")
        self.authorise("d", new="d again")
        for label, who, choices in (
                ("a 2", "a", [[0, 0, 1]]), ("b 2", "b", [[1, 0, 0]]), ("c 1", "c", [[0, 1, 0]]), ("d 1", "d", [[1, 0, 0]]),
                ("abroad 1", "abroad", [[0, 1, 0]]), ("f 1", "f", [[0, 0, 0, 1], [0, 0]]),
                ("g 1", "g", [[1, 0, 1, 0], [1, 1]])):
            self.vote(label, who, choices)
        self.publish("batch 2", "a 2", "b 2", "c 1", "d 1", "abroad 1", "f 1", "g 1")
        for label in ("a 2", "b 2", "c 1", "d 1", "abroad 1", "f 1"):
            self.decide("cast", label)
        self.phase("sealed")
        self.void("c")
        self.drill("DRILL-CLOSE", (1, 2))
        self.tally("d-1", MAYOR, ["a 2", "b 2", "d 1", "abroad 1"])
        self.tally("d-2", COUNCIL, ["e 1", "f 1"])
        self.tally("d-2", POINTS, ["e 1", "f 1"])
        self.phase("counted")

    # ---- steps

    def drill(self, tally, trustees):
        round_number = 1 if tally == "DRILL-OPEN" else 2
        for i in trustees:
            self.add("%s %d" % (tally, i), "tally.share",
                     self.council.share(i, tally, "", [""], [self.council.drill(round_number)]))

    def authorisation(self, label, session, signers=("registrar", "identification-authority"), E=None):
        voter = self.voters[label]
        message = fields("voter.authorisation", E or self.E, voter.pseudonym, voter.key.public, u32(session),
                         H("AUTH", label, bytes_of("event salt " + label, 32)))
        return signed(message, *(KEYS.get(signer, STRANGER) for signer in signers))

    def authorise(self, label, new=None):
        self.sessions[label] = self.sessions.get(label, 0) + 1
        if new:
            self.voters[label].key = SigningKey("voter record " + new)
        self.add("authorisation %s %d" % (label, self.sessions[label]), "voter.authorisation",
                 self.authorisation(label, self.sessions[label]))

    def style(self, label):
        wanted = {"a": 0, "b": 0, "c": 0, "d": 0, "abroad": 0, "h": 2}.get(label, 1)
        style = self.manifest["styles"][wanted]
        return style["id"], [each for each in (MAYOR, COUNCIL, POINTS) if each["id"] in style["contests"]]

    def vote(self, label, who, choices, **more):
        style, contests = self.style(who)
        self.ballots[label] = dict(
            ballot(self.E, self.K, style, contests, self.voters[who], choices, "record " + label, **more),
            who=who, contests=contests, key=self.voters[who].key)

    def publish(self, label, *ballots):
        made = sorted((self.ballots[one] for one in ballots), key=lambda one: one["tracker"])
        self.add(label, "ballots", *(one["message"] for one in made))

    def promise(self, label, after=60_000, key="ballot-box"):
        deadline = START + 1000 * len(self.items) + after
        self.add("promise " + label, "ballot.promise", signed(fields(
            "ballot.promise", self.E, self.ballots[label]["tracker"], u64(deadline)), KEYS.get(key, STRANGER)))

    def decision(self, what, label, key=None, E=None):
        one = self.ballots[label]
        return signed(fields("ballot." + what, E or self.E, one["tracker"]), key or one["key"])

    def decide(self, what, label):
        self.add("%s %s" % (what, label), "ballot." + what, self.decision(what, label))

    def challenge(self, label):
        self.decide("challenge", label)
        self.add("opening " + label, "ballot.opening",
                 fields("ballot.opening", self.E, self.ballots[label]["tracker"], self.ballots[label]["seed"]))

    def voided(self, label, signers=("commission", "commission-2")):
        message = fields("voter.void", self.E, self.voters[label].pseudonym, "PAPER",
                         H("PAPER", "poll book " + label, bytes_of("paper salt " + label, 32)))
        return signed(message, *(KEYS.get(signer, STRANGER) for signer in signers))

    def void(self, label):
        self.add("void " + label, "voter.void", self.voided(label))

    def ciphers(self, label, wanted):
        one = self.ballots[label]
        parts = list(split_fields(one["message"]))
        at = [n for n, each in enumerate(one["contests"]) if each is wanted][0]
        return ciphers_of(parts[9 + 4 * at], wanted)

    def sums(self, wanted, labels):
        every = [self.ciphers(label, wanted) for label in labels]
        return [(product(each[n][0] for each in every), product(each[n][1] for each in every))
                for n in range(len(wanted["options"]))]

    def aggregate(self, district, wanted, sums, count):
        return fields("tally.aggregate", self.E, "TALLY:" + district, wanted["id"], u32(count),
                      b"".join(A.bytes + B.bytes for A, B in sums))

    def votes(self, wanted, labels):
        every = [self.ballots[label]["choices"][self.ballots[label]["contests"].index(wanted)] for label in labels]
        return [sum(column) for column in zip(*every)]

    def result(self, district, wanted, votes):
        return fields("tally.result", self.E, "TALLY:" + district, wanted["id"], b"".join(map(u32, votes)))

    def tally(self, district, wanted, labels, trustees=(1, 3)):
        at, sums = "%s %s" % (district, wanted["id"]), self.sums(wanted, labels)
        self.add("aggregate " + at, "tally.aggregate", self.aggregate(district, wanted, sums, len(labels)))
        for i in trustees:
            self.add("share %s %d" % (at, i), "tally.share",
                     self.council.share(i, "TALLY:" + district, wanted["id"], wanted["options"], sums))
        self.add("result " + at, "tally.result", self.result(district, wanted, self.votes(wanted, labels)))

    # ---- what is written down

    def context(self):
        return {"definition": self.definition, "rootKeys": ROOT_KEYS.hex(), "keys": {
            "commission": [KEYS[each].public.hex() for each in ("commission", "commission-2")],
            "registrar": [KEYS["registrar"].public.hex()],
            "identification-authority": [KEYS["identification-authority"].public.hex()],
            "ballot-box": [KEYS["ballot-box"].public.hex()],
            "trustee": [each.key.public.hex() for each in self.council.trustees]}}


def split_fields(message):
    at = 0
    while at < len(message):
        length = int.from_bytes(message[at:at + 4], "big")
        yield message[at + 4:at + 4 + length]
        at += 4 + length
