"""Who is elected (RECORD.md, section 8), and cases with ties and boundaries. See make_vectors.py."""

from fractions import Fraction
from itertools import groupby

from record import H, name

NONE = {"kind": "none"}
MOST = {"kind": "most-votes", "oneSexAtMost": None, "seats": 1}
MAJORITY = {"basis": "votes", "kind": "absolute-majority", "seats": 1}


def most_votes(seats, cap=None):
    return {"kind": "most-votes", "oneSexAtMost": cap, "seats": seats}


def proportional(seats, method="largest-remainder", threshold=0, district=0, basis="votes"):
    return {"basis": basis, "districtThreshold": district, "kind": "proportional", "method": method, "seats": seats,
            "threshold": threshold}


# ---- the reckoning --------------------------------------------------------------------------------------------------

def outcome(rule, options, districts):
    """districts: (votes in the order of the options, sum of the line that is the basis) of each district."""
    votes = [sum(numbers) for numbers in zip(*(votes for votes, _ in districts))]
    against = sum(n for option, n in zip(options, votes) if option["againstAll"])
    candidates = [i for i, option in enumerate(options) if not option["againstAll"] and votes[i] > 0]
    if not candidates or against > max(votes[i] for i in candidates):
        return NONE
    ids = lambda some: [options[i]["id"] for i in sorted(some)]  # noqa: E731
    basis = lambda district: sum(district[0]) if rule.get("basis") == "votes" else district[1]  # noqa: E731
    if rule["kind"] == "most-votes":
        return seats_by_level(rule, options, votes, candidates, ids)
    if rule["kind"] == "absolute-majority":
        return one_or_two(votes, candidates, sum(map(basis, districts)), ids)
    return seats_of_lists(rule, options, votes, candidates, districts, basis, ids)


def in_order(ties):
    """ties: (set of options, seats)."""
    return sorted(ties, key=lambda tie: min(tie[0]))


def seats_by_level(rule, options, votes, candidates, ids):
    left = rule["seats"]
    cap = rule["oneSexAtMost"]
    sex_of = lambda i: options[i]["sex"] if cap is not None else "any"  # noqa: E731
    room = {sex: left if cap is None else cap for sex in {sex_of(i) for i in candidates}}
    elected, ties = [], []
    for _, level in groupby(sorted(candidates, key=lambda i: -votes[i]), key=lambda i: votes[i]):
        if left == 0:
            break
        by_sex = {sex: [] for sex in room if room[sex] > 0}
        for i in level:
            if sex_of(i) in by_sex:
                by_sex[sex_of(i)].append(i)
        wanted = {sex: min(len(people), room[sex]) for sex, people in by_sex.items()}
        if sum(wanted.values()) > left:
            ties.append(({i for people in by_sex.values() for i in people}, left))
            left = 0
            break
        for sex, people in by_sex.items():
            if len(people) == wanted[sex]:
                elected += people
            else:
                ties.append((set(people), wanted[sex]))
            room[sex] -= wanted[sex]
            left -= wanted[sex]
    return {"elected": ids(elected), "kind": "elected",
            "ties": [{"options": ids(some), "seats": k} for some, k in in_order(ties)], "vacant": left}


def one_or_two(votes, candidates, basis, ids):
    ranked = sorted((votes[i] for i in candidates), reverse=True)
    first = [i for i in candidates if votes[i] == ranked[0]]
    if len(first) == 1 and 2 * ranked[0] > basis:
        return {"elected": ids(first), "kind": "elected", "ties": [], "vacant": 0}
    if len(candidates) < 2:
        return NONE
    above = [i for i in candidates if votes[i] > ranked[1]]
    level = [i for i in candidates if votes[i] == ranked[1]]
    if len(above) + len(level) == 2:
        return {"kind": "run-off", "options": ids(above + level), "ties": []}
    return {"kind": "run-off", "options": ids(above),
            "ties": [{"options": ids(level), "seats": 2 - len(above)}]}


def seats_of_lists(rule, options, votes, candidates, districts, basis, ids):
    def reaches(number, whole, threshold):
        return 1000 * number >= threshold * whole

    whole = sum(map(basis, districts))
    admitted = [
        i for i in candidates if reaches(votes[i], whole, rule["threshold"])
        and all(reaches(d[0][i], basis(d), rule["districtThreshold"]) for d in districts)]
    if not admitted:
        return NONE
    seats = {i: 0 for i in admitted}
    if rule["method"] == "largest-remainder":
        quotas = {i: Fraction(votes[i] * rule["seats"], sum(votes[j] for j in admitted)) for i in admitted}
        seats = {i: int(quotas[i]) for i in admitted}
        claims = [(quotas[i] - seats[i], i) for i in admitted if quotas[i] != seats[i]]
    else:
        # All quotients at once; a list's own stand in falling order.
        claims = [(Fraction(votes[i], n), i) for i in admitted for n in range(1, rule["seats"] + 1)]
    left = rule["seats"] - sum(seats.values())
    ties = []
    for _, level in groupby(sorted(claims, key=lambda claim: -claim[0]), key=lambda claim: claim[0]):
        level = [i for _, i in level]
        if left == 0:
            break
        if len(level) > left:
            ties.append((set(level), left))
            break
        for i in level:
            seats[i] += 1
        left -= len(level)
    lists = [{"option": option["id"], "seats": seats.get(i, 0)}
             for i, option in enumerate(options) if not option["againstAll"]]
    return {"kind": "seats", "lists": lists, "ties": [{"options": ids(some), "seats": k} for some, k in in_order(ties)]}


# ---- cases ----------------------------------------------------------------------------------------------------------

def options_of(count, sexes=None, against=True):
    """c1, c2 …, then the option against all. sexes: "fm…", one letter each; None where the rule has no cap."""
    out = []
    for n in range(count):
        option = {"againstAll": False, "id": "c%d" % (n + 1), "name": name("C%d" % (n + 1), "", "")}
        out.append({**option, "sex": {"f": "female", "m": "male"}[sexes[n]]} if sexes else option)
    if against:
        option = {"againstAll": True, "id": "no", "name": name("Against all", "", "")}
        out.append({**option, "sex": None} if sexes else option)
    return out


def elected(*ids, ties=(), vacant=0):
    return {"elected": list(ids), "kind": "elected",
            "ties": [{"options": list(some), "seats": k} for some, k in ties], "vacant": vacant}


def run_off(*ids, ties=()):
    return {"kind": "run-off", "options": list(ids), "ties": [{"options": list(s), "seats": k} for s, k in ties]}


def seats(*numbers, ties=()):
    return {"kind": "seats", "lists": [{"option": "c%d" % (n + 1), "seats": k} for n, k in enumerate(numbers)],
            "ties": [{"options": list(some), "seats": k} for some, k in ties]}


# (name, rule, sexes, votes of each district with the option against all last, line of each district, outcome by hand)
BY_HAND = [
    ("one seat, one has the most", most_votes(1), None, [[5, 4, 3, 0]], None, elected("c1")),
    ("one seat, a tie of three", most_votes(1), None, [[5, 5, 5, 5]], None, elected(ties=[(["c1", "c2", "c3"], 1)])),
    ("one more against all", most_votes(1), None, [[5, 5, 5, 6]], None, NONE),
    ("nobody voted", most_votes(2), None, [[0, 0, 0]], None, NONE),
    ("only against all", most_votes(2), None, [[0, 0, 1]], None, NONE),
    ("against all beside several seats", most_votes(3), None, [[9, 8, 1, 9]], None, elected("c1", "c2", "c3")),
    ("more seats than candidates with votes", most_votes(4), None, [[3, 0, 2, 0]], None, elected("c1", "c3", vacant=2)),
    ("a tie for the last seat", most_votes(2), None, [[9, 4, 4, 0]], None, elected("c1", ties=[(["c2", "c3"], 1)])),
    ("a tie that all get in", most_votes(3), None, [[9, 4, 4, 0]], None, elected("c1", "c2", "c3")),
    ("a tie of four for two", most_votes(3), None, [[4, 9, 4, 4, 4, 0]], None,
     elected("c2", ties=[(["c1", "c3", "c4", "c5"], 2)])),
    ("the order is that of the definition", most_votes(2), None, [[1, 2, 3, 0]], None, elected("c2", "c3")),
    ("a cap that does not bite", most_votes(3, 2), "fmfm", [[9, 8, 7, 6, 0]], None, elected("c1", "c2", "c3")),
    ("a cap that passes one over", most_votes(3, 2), "ffffm", [[9, 8, 7, 6, 1, 0]], None, elected("c1", "c2", "c5")),
    ("a cap that leaves a seat empty", most_votes(3, 2), "fff", [[9, 8, 7, 0]], None, elected("c1", "c2", vacant=1)),
    ("a cap with no votes for the other sex", most_votes(2, 1), "ffm", [[9, 8, 0, 0]], None, elected("c1", vacant=1)),
    ("a tie within one sex for its room", most_votes(4, 2), "fffmm", [[9, 8, 8, 7, 6, 0]], None,
     elected("c1", "c4", "c5", ties=[(["c2", "c3"], 1)])),
    ("two ties, one of each sex", most_votes(4, 2), "mmmfff", [[5, 5, 5, 5, 5, 5, 0]], None,
     elected(ties=[(["c1", "c2", "c3"], 2), (["c4", "c5", "c6"], 2)])),
    ("a tie of both sexes for less than both want", most_votes(3, 2), "ffmm", [[5, 5, 5, 5, 0]], None,
     elected(ties=[(["c1", "c2", "c3", "c4"], 3)])),
    ("a tie of both sexes, one without room", most_votes(3, 2), "fffmm", [[9, 8, 5, 5, 5, 0]], None,
     elected("c1", "c2", ties=[(["c4", "c5"], 1)])),
    ("a tie of both sexes where both fit", most_votes(5, 3), "ffmm", [[5, 5, 5, 5, 0]], None,
     elected("c1", "c2", "c3", "c4", vacant=1)),
    ("more of one sex than its room in a tie of both", most_votes(3, 2), "fffm", [[5, 5, 5, 5, 0]], None,
     elected("c4", ties=[(["c1", "c2", "c3"], 2)])),
    ("the whole level ties, those beyond the room too", most_votes(3, 2), "fffmm", [[5, 5, 5, 5, 5, 0]], None,
     elected(ties=[(["c1", "c2", "c3", "c4", "c5"], 3)])),
    ("two ties at two levels", most_votes(4, 2), "mmffm", [[9, 9, 7, 6, 9, 0]], None,
     elected("c3", "c4", ties=[(["c1", "c2", "c5"], 2)])),
    ("ties stand in the order of their first options", most_votes(4, 2), "mmmfff", [[2, 2, 2, 7, 7, 7, 0]], None,
     elected(ties=[(["c1", "c2", "c3"], 2), (["c4", "c5", "c6"], 2)])),

    ("one more than half", MAJORITY, None, [[6, 5, 0]], None, elected("c1")),
    ("exactly half", MAJORITY, None, [[6, 4, 2]], None, run_off("c1", "c2")),
    ("half, counted with those against all", MAJORITY, None, [[5, 2, 4]], None, run_off("c1", "c2")),
    ("one candidate alone with half", MAJORITY, None, [[5, 0, 5]], None, NONE),
    ("one candidate alone with more", MAJORITY, None, [[5, 0, 4]], None, elected("c1")),
    ("one candidate alone without the basis", {**MAJORITY, "basis": "in-box"}, None, [[5, 0, 4]], [10], NONE),
    ("half of a line", {**MAJORITY, "basis": "in-box"}, None, [[6, 2, 0]], [12], run_off("c1", "c2")),
    ("more than half of a line", {**MAJORITY, "basis": "in-box"}, None, [[6, 2, 0]], [11], elected("c1")),
    ("more than a line that is zero", {**MAJORITY, "basis": "in-box"}, None, [[1, 0, 0]], [0], elected("c1")),
    ("two have more than half of a line", {**MAJORITY, "basis": "in-box"}, None, [[6, 6, 0]], [4], run_off("c1", "c2")),
    ("two to the run-off", MAJORITY, None, [[3, 5, 4, 0]], None, run_off("c2", "c3")),
    ("two lead together", MAJORITY, None, [[5, 1, 5, 0]], None, run_off("c1", "c3")),
    ("a tie for the second place", MAJORITY, None, [[3, 5, 3, 3, 0]], None,
        run_off("c2", ties=[(["c1", "c3", "c4"], 1)])),
    ("a tie for both places", MAJORITY, None, [[4, 4, 1, 4, 0]], None, run_off(ties=[(["c1", "c2", "c4"], 2)])),
    ("more against all than for anyone", MAJORITY, None, [[4, 4, 5]], None, NONE),
    ("as many against all as for the best", MAJORITY, None, [[5, 4, 5]], None, run_off("c1", "c2")),

    ("quotas without a remainder", proportional(10), None, [[50, 30, 20, 0]], None, seats(5, 3, 2)),
    ("the largest remainders", proportional(10), None, [[47, 16, 15, 12, 6, 4, 0]], None, seats(5, 2, 1, 1, 1, 0)),
    ("equal remainders for too few seats", proportional(2), None, [[1, 1, 1, 0]], None,
     seats(0, 0, 0, ties=[(["c1", "c2", "c3"], 2)])),
    ("equal remainders behind a larger one", proportional(10), None, [[48, 26, 26, 0]], None,
     seats(5, 2, 2, ties=[(["c2", "c3"], 1)])),
    ("equal remainders, all served", proportional(3), None, [[1, 1, 1, 0]], None, seats(1, 1, 1)),
    ("a list alone", proportional(7), None, [[3, 0, 1]], None, seats(7, 0)),
    ("d'Hondt", proportional(8, "d-hondt"), None, [[100_000, 80_000, 30_000, 20_000, 0]], None, seats(4, 3, 1, 0)),
    ("d'Hondt with a tie for the last seat", proportional(3, "d-hondt"), None, [[6, 3, 3, 0]], None,
     seats(1, 0, 0, ties=[(["c1", "c2", "c3"], 2)])),
    ("d'Hondt with a tie that is served", proportional(4, "d-hondt"), None, [[6, 3, 3, 0]], None, seats(2, 1, 1)),
    ("d'Hondt, equal lists", proportional(4, "d-hondt"), None, [[5, 5, 0]], None, seats(2, 2)),
    ("d'Hondt, equal lists and an odd seat", proportional(5, "d-hondt"), None, [[5, 5, 0]], None,
     seats(2, 2, ties=[(["c1", "c2"], 1)])),
    ("exactly at the threshold", proportional(10, threshold=50), None, [[95, 5, 0]], None,
        seats(9, 0, ties=[(["c1", "c2"], 1)])),
    ("just below the threshold", proportional(10, threshold=51), None, [[95, 5, 0]], None, seats(10, 0)),
    ("the threshold counts those against all", proportional(10, threshold=50), None, [[95, 5, 1]], None, seats(10, 0)),
    ("the threshold of a line", proportional(10, threshold=100, basis="in-box"), None, [[95, 10, 0]], [101],
        seats(10, 0)),
    ("exactly the threshold of a line", proportional(10, threshold=100, basis="in-box"), None, [[90, 10, 0]], [100],
     seats(9, 1)),
    ("nobody reaches the threshold", proportional(10, threshold=600), None, [[5, 5, 0]], None, NONE),
    ("all thousandths, and one has them", proportional(3, threshold=1000, district=1000), None, [[5, 0, 0]], None,
        seats(3, 0)),
    ("more against all than for any list", proportional(10), None, [[5, 5, 6]], None, NONE),
    ("a district below its threshold", proportional(10, district=5), None, [[300, 100, 0], [199, 1, 0]], None,
        seats(8, 2)),
    ("a district just below its threshold", proportional(10, district=5), None, [[300, 100, 0], [200, 1, 0]], None,
     seats(10, 0)),
    ("a district without any votes", proportional(10, district=5), None, [[300, 100, 0], [0, 0, 0]], None,
     seats(7, 2, ties=[(["c1", "c2"], 1)])),
    ("both thresholds", proportional(4, threshold=250, district=100), None, [[60, 30, 10, 0], [55, 20, 25, 0]], None,
     seats(3, 1, 0)),
    ("a list without votes and no threshold", proportional(4, "d-hondt"), None, [[3, 0, 1, 0]], None,
     seats(3, 0, 1)),
    ("large numbers", proportional(1000), None, [[3_000_000_000_001, 2_999_999_999_999, 0]], None, seats(500, 500)),
    ("large numbers, d'Hondt", proportional(1000, "d-hondt"), None, [[3_000_000_000_001, 3_000_000_000_000, 0]], None,
     seats(500, 500)),
]


class Dice:
    """Small numbers from a seed, the same with every Python."""

    def __init__(self, seed):
        self.seed, self.count = seed, 0

    def roll(self, limit):
        self.count += 1
        return int.from_bytes(H(b"dice %d %d" % (self.seed, self.count))[:8], "big") % limit


def by_dice(seed):
    dice = Dice(seed)
    kind = seed % 4
    count, districts, most = 1 + dice.roll(7), 1, 2 + dice.roll(9)
    sexes, lines = None, None
    if kind == 0:
        rule = most_votes(1 + dice.roll(6))
    elif kind == 1:
        n = 2 + dice.roll(5)
        cap = (n + 1) // 2 + dice.roll(n - (n + 1) // 2)
        rule, sexes = most_votes(n, cap), "".join("fm"[dice.roll(2)] for _ in range(count))
    elif kind == 2:
        rule = {**MAJORITY, "basis": ["votes", "in-box"][dice.roll(2)]}
    else:
        districts = 1 + dice.roll(3)
        rule = proportional(1 + dice.roll(12), ["largest-remainder", "d-hondt"][dice.roll(2)], dice.roll(3) * 100,
                            dice.roll(2) * 50, ["votes", "in-box"][dice.roll(2)])
    votes = [[dice.roll(most) for _ in range(count)] + [dice.roll(3)] for _ in range(districts)]
    if rule.get("basis") == "in-box":
        lines = [sum(row) + dice.roll(4) for row in votes]
    return rule, sexes, votes, lines


def outcome_cases():
    cases = []
    for title, rule, sexes, votes, lines, expected in BY_HAND:
        cases.append((title, rule, sexes, votes, lines))
        got = reckon(*cases[-1][1:])
        if got != expected:
            raise SystemExit("outcome by hand differs: %s\n  %s\n  %s" % (title, expected, got))
    cases += [("by dice, %d" % seed, *by_dice(seed)) for seed in range(200)]
    return [{
        "name": title, "rule": rule, "options": options_of(len(votes[0]) - 1, sexes),
        "districts": [{"votes": row, "line": lines[n] if lines else 0} for n, row in enumerate(votes)],
        "outcome": reckon(rule, sexes, votes, lines),
    } for title, rule, sexes, votes, lines in cases]


def reckon(rule, sexes, votes, lines):
    options = options_of(len(votes[0]) - 1, sexes)
    return outcome(rule, options, [(row, lines[n] if lines else 0) for n, row in enumerate(votes)])
