import ElectionModel
import TestSupport
import Testing

@Suite struct ContestRuleTests {
    @Test(arguments: [
        (ContestRule.mostVotes, #"{"kind":"most-votes","oneSexAtMost":null,"seats":1}"#),
        (
            .plurality(PluralityRule(seats: 3, oneSexAtMost: 2)),
            #"{"kind":"most-votes","oneSexAtMost":2,"seats":3}"#
        ),
        (.majority(MajorityRule(basis: "9")), #"{"basis":"9","kind":"absolute-majority","seats":1}"#),
        (
            .proportional(
                ProportionalRule(seats: 31, method: .dHondt, threshold: 70, districtThreshold: 5)),
            #"{"basis":"votes","districtThreshold":5,"kind":"proportional","method":"d-hondt","seats":31,"threshold":70}"#
        ),
    ])
    func `a rule has one canonical form`(rule: ContestRule, text: String) throws {
        #expect(rule.canonical.text == text)
        #expect(try ContestRule(canonicalBytes: Array(text.utf8)) == rule)
    }

    @Test(arguments: [
        #"{"kind":"most-votes","seats":1}"#, #"{"kind":"most-votes","oneSexAtMost":null,"seats":0}"#,
        #"{"kind":"most-votes","oneSexAtMost":null,"seats":1001}"#,
        #"{"kind":"most-votes","oneSexAtMost":1,"seats":1}"#,
        #"{"kind":"most-votes","oneSexAtMost":3,"seats":3}"#,
        #"{"kind":"most-votes","oneSexAtMost":1,"seats":3}"#,
        #"{"basis":"votes","kind":"most-votes","oneSexAtMost":null,"seats":1}"#, #""most-votes""#,
        #"{"kind":"other"}"#,
        #"{"basis":"votes","kind":"absolute-majority","seats":2}"#,
        #"{"kind":"absolute-majority","seats":1}"#,
        #"{"basis":"A","kind":"absolute-majority","seats":1}"#,
        #"{"basis":"votes","districtThreshold":5,"kind":"proportional","method":"other","seats":31,"threshold":70}"#,
        #"{"basis":"votes","districtThreshold":5,"kind":"proportional","method":"d-hondt","seats":31,"threshold":1001}"#,
        #"{"basis":"votes","kind":"proportional","method":"d-hondt","seats":31,"threshold":70}"#,
    ])
    func `anything else is no rule`(text: String) {
        #expect(throws: CanonicalError.self) { try ContestRule(canonicalBytes: Array(text.utf8)) }
    }

    @Test(arguments: [(1, []), (2, [1]), (3, [2]), (4, [2, 3]), (5, [3, 4]), (7, [4, 5, 6])])
    func `a cap leaves room to fill the seats`(seats: Int, caps: [Int]) {
        #expect(Array(PluralityRule.caps(ofSeats: seats)) == caps)
    }

    /// A contest of two candidates and "against all" in canonical form, with members of its options and a rule.
    private static func contest(_ members: [[String: CanonicalValue]], rule: ContestRule)
        -> CanonicalValue
    {
        let name: CanonicalValue = ["en": "a", "ky": "a", "ru": "a"]
        let options = members.enumerated().map { number, more -> CanonicalValue in
            let own: [String: CanonicalValue] = [
                "againstAll": .bool(number == 2), "id": .string("o\(number)"), "name": name,
            ]
            return .object(own.merging(more) { $1 })
        }
        return [
            "districts": ["d"], "id": "c", "options": .array(options), "rule": rule.canonical,
            "title": name,
        ]
    }

    @Test func `options have a sex where the rule needs it, and nowhere else`() throws {
        let capped = ContestRule.plurality(PluralityRule(seats: 3, oneSexAtMost: 2))
        let right = Self.contest([["sex": "female"], ["sex": "male"], ["sex": .null]], rule: capped)
        let contest = try Contest(canonicalBytes: right.encoded())
        #expect(contest.options.map(\.sex) == [.female, .male, nil])
        #expect(contest.canonical == right)
        let plain = Self.contest([[:], [:], [:]], rule: .mostVotes)
        #expect(try Contest(canonicalBytes: plain.encoded()).canonical == plain)
        for wrong in [
            Self.contest([["sex": "female"], ["sex": "male"], [:]], rule: capped),
            Self.contest([["sex": "female"], ["sex": .null], ["sex": .null]], rule: capped),
            Self.contest([["sex": "female"], ["sex": "male"], ["sex": "male"]], rule: capped),
            Self.contest([["sex": "f"], ["sex": "male"], ["sex": .null]], rule: capped),
            Self.contest([["sex": .null], ["sex": .null], ["sex": .null]], rule: .mostVotes),
        ] {
            #expect(throws: CanonicalError.self) { try Contest(canonicalBytes: wrong.encoded()) }
        }
    }

    @Test func `a basis is a line of the form`() throws {
        let sample = try SampleElection().definition
        func definition(_ rule: ContestRule) -> ElectionDefinition {
            let contest = sample.contests[0]
            return ElectionDefinition(
                election: sample.election, kind: sample.kind, title: sample.title,
                calendar: sample.calendar,
                districts: sample.districts, stations: sample.stations,
                contests: [
                    Contest(
                        id: contest.id, title: contest.title, districts: contest.districts,
                        options: contest.options,
                        rule: rule)
                ], form: sample.form)
        }
        for basis in ["votes", "10"] {
            let right = definition(.majority(MajorityRule(basis: basis)))
            #expect(try ElectionDefinition(canonicalBytes: right.canonicalBytes) == right)
        }
        for basis in ["11", "mayor"] {
            let wrong = definition(.majority(MajorityRule(basis: basis))).canonicalBytes
            #expect(throws: CanonicalError.self) { try ElectionDefinition(canonicalBytes: wrong) }
        }
    }
}
