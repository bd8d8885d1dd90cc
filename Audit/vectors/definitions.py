"""Definitions (RECORD.md, section 6) that hold or do not. See make_vectors.py."""

from histories import DEFINITION
from outcomes import most_votes, proportional
from record import changed, without


def definition_cases():
    calendar, contests = DEFINITION["calendar"], DEFINITION["contests"]
    cases = []

    def dates(title, good, **changes):
        cases.append((title, good, "calendar", {**calendar, **changes}))

    def contest(title, good, index, **changes):
        cases.append((title, good, "contests/%d" % index, changed(contests[index], **changes)))

    optional = [
        "campaign", "candidateDocuments", "controlList", "corrections", "districts", "nomination", "registration"]
    for key in optional:
        dates("calendar without " + key, True, **{key: None})
        cases.append(("calendar lacks " + key, False, "calendar", without(calendar, key)))
    dates("calendar with nothing but what must be", True, **{key: None for key in optional})
    for key in ("preliminaryList", "finalList", "votingDay", "results"):
        dates("calendar with null for " + key, False, **{key: None})
    dates("all on one day", True, **{
        key: {"from": "2027-03-01", "to": "2027-03-01"} if isinstance(value, dict) else "2027-03-01"
        for key, value in calendar.items()})
    period = lambda a, b: {"from": a, "to": b}  # noqa: E731
    for title, good, changes in [
        ("control list before the preliminary", False, {"controlList": "2027-02-28"}),
        ("control list after the final", False, {"controlList": "2027-03-21"}),
        ("final list before the preliminary, no control list", False, {"finalList": "2027-02-28", "controlList": None}),
        ("final list after the voting", False, {"finalList": "2027-04-12"}),
        ("results before the voting", False, {"results": "2027-04-10"}),
        ("corrections backwards", False, {"corrections": period("2027-03-10", "2027-03-09")}),
        ("corrections after the final list", False, {"corrections": period("2027-03-10", "2027-03-21")}),
        ("corrections before the preliminary list", True, {"corrections": period("2027-02-10", "2027-02-21")}),
        ("districts after the voting", False, {"districts": "2027-04-12"}),
        ("nomination after the documents", False, {"nomination": "2027-03-06"}),
        ("nomination after the registration, no documents", False,
            {"nomination": "2027-03-13", "candidateDocuments": None}),
        ("documents after the registration", False, {"candidateDocuments": "2027-03-13"}),
        ("registration after the voting", False, {"registration": "2027-04-12"}),
        ("campaign backwards", False, {"campaign": period("2027-04-09", "2027-04-08")}),
        ("campaign after the voting", False, {"campaign": period("2027-03-12", "2027-04-12")}),
        ("campaign before the registration", True, {"campaign": period("2027-01-01", "2027-04-11")}),
        ("period with one date", False, {"campaign": {"from": "2027-03-12"}}),
        ("period that is a date", False, {"corrections": "2027-03-12"}),
        ("date that is a period", False, {"nomination": period("2027-02-20", "2027-02-21")}),
        ("date that does not exist", False, {"districts": "2027-02-29"}),
        ("unknown date", False, {"lunch": "2027-02-28"}),
    ]:
        dates("calendar, " + title, good, **changes)

    figures = DEFINITION["identification"]
    for key, lowest, highest in [
        ("visitOneIn", 100, 5000), ("firstFingerOneIn", 2000, 100000000), ("attempts", 2, 10),
        ("attemptsBeforeFallback", 1, 4), ("proposalOneIn", 10000, 100000000), ("proposals", 1, 10),
        ("expectedFallbacks", 0, 500),
    ]:
        for number, good in [(lowest, True), (highest, True), (lowest - 1, False), (highest + 1, False), ("4", False)]:
            cases.append(("identification, %s %s" % (key, number), good, "identification", {**figures, key: number}))
    for key in figures:
        cases.append(("identification without " + key, False, "identification", without(figures, key)))
    for title, good, changes in [
        ("of 100,000 visits one", True, {"visitOneIn": 100000, "firstFingerOneIn": 200000}),
        ("of 100,001 visits one", False, {"visitOneIn": 100001, "firstFingerOneIn": 1000000}),
        ("advice", True, {"presentationAttack": "advise"}), ("a refusal", False, {"presentationAttack": "refuse"}),
        ("something unknown", False, {"lunch": 12}),
    ]:
        cases.append(("identification, " + title, good, "identification", {**figures, **changes}))

    people = contests[0]["options"]
    bare = [without(o, "sex") for o in people]
    for seats, cap, good in [
        (2, 1, True), (3, 2, True), (4, 2, True), (4, 3, True), (1000, 500, True), (1000, 999, True), (3, 1, False),
        (5, 2, False), (2, 2, False), (1, 1, False), (1, 0, False), (3, -1, False), (1001, 501, False),
    ]:
        contest("cap of %d in %d seats" % (cap, seats), good, 0, rule=most_votes(seats, cap))
    for seats, good in [(1, True), (1000, True), (0, False), (1001, False), (-1, False), ("1", False), (None, False)]:
        contest("%s seats, most votes" % seats, good, 0, rule=most_votes(seats), options=bare)
        contest("%s seats, proportional" % seats, good, 2, rule=proportional(seats))
    majority = contests[1]["rule"]
    for title, good, rule in [
        ("majority for two seats", False, changed(majority, seats=2)),
        ("majority for no seat", False, changed(majority, seats=0)),
        ("majority of a line", True, changed(majority, basis="listed")),
        ("majority of a line that is not there", False, changed(majority, basis="guests")),
        ("majority of nothing", False, changed(majority, basis=None)),
        ("majority with a cap", False, changed(majority, oneSexAtMost=None)),
        ("majority without a basis", False, without(majority, "basis")), ("a rule as a word", False, "most-votes"),
        ("an unknown rule", False, {"kind": "lottery", "seats": 1}),
        ("a rule without its kind", False, without(majority, "kind")),
        ("most votes with a basis", False, changed(most_votes(1), basis="votes")),
        ("most votes without the cap", False, without(most_votes(1), "oneSexAtMost")),
    ]:
        contest(title, good, 1, rule=rule)
    for title, good, changes in [
        ("thresholds of nothing", True, {"threshold": 0, "districtThreshold": 0}),
        ("thresholds of all", True, {"threshold": 1000, "districtThreshold": 1000}),
        ("a threshold above all", False, {"threshold": 1001}),
        ("a district's threshold above all", False, {"districtThreshold": 1001}),
        ("a negative threshold", False, {"threshold": -1}),
        ("a district's negative threshold", False, {"districtThreshold": -1}),
        ("no threshold", False, {"threshold": None}), ("an unknown method", False, {"method": "sainte-lague"}),
        ("largest remainders", True, {"method": "largest-remainder"}),
        ("a basis that is not there", False, {"basis": "guests"}),
    ]:
        contest(title, good, 2, rule=changed(contests[2]["rule"], **changes))
    for title, good, options in [
        ("no sex where there is a cap", False, bare),
        ("an unknown sex", False, [changed(people[0], sex="other")] + people[1:]),
        ("no sex of one person", False, [changed(people[0], sex=None)] + people[1:]),
        ("one person lacks the sex", False, [without(people[0], "sex")] + people[1:]),
        ("a sex against all", False, people[:-1] + [changed(people[-1], sex="male")]),
        ("against all lacks the sex", False, people[:-1] + [without(people[-1], "sex")]),
        ("nobody against all", True, people[:-1]),
        ("against all alone", True, people[-1:]),
        ("no options yet", True, []),
        ("all of one sex", True, [changed(o, sex="male") for o in people[:-1]]),
    ]:
        contest(title, good, 0, options=options)
    contest("a sex where there is no cap", False, 0, rule=most_votes(3))
    contest("a sex under another rule", False, 1, options=people)
    return [{"name": n, "good": ok, "at": at, "value": value} for n, ok, at, value in cases]
