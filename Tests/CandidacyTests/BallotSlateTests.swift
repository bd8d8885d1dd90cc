import Candidacy
import ElectionModel
import Ledger
import TestSupport
import Testing
import Wording

@Suite struct BallotSlateTests {
    private let against = ContestOption(
        id: OptionId(unchecked: "against-all"),
        name: LocalizedText(ky: "Баарына каршы", ru: "Против всех", en: "Against all"), againstAll: true)

    private func contest(_ rule: ContestRule = .mostVotes, _ options: [ContestOption]? = nil) -> Contest {
        Contest(
            id: ContestId(unchecked: "district-1"), title: LocalizedText(ky: "а", ru: "б", en: "c"),
            districts: [DistrictId(unchecked: "d1")], options: options ?? [against], rule: rule)
    }

    private func candidate(
        _ number: Int, _ surname: String? = "Осмонова", contest: String = "district-1",
        by nomination: Nomination = .itself, sex: Sex? = .female
    ) -> RegisteredCandidate {
        RegisteredCandidate(
            application: number, contest: ContestId(unchecked: contest), nomination: nomination,
            name: surname.map { PersonName(surname: $0, givenName: "Асел", patronymic: "Бакытовна") }, sex: sex)
    }

    private let spring = Party(
        id: PartyId(unchecked: "spring"), title: LocalizedText(ky: "Жаз", ru: "Весна", en: "Spring"))

    @Test func `candidates stand by the numbers of their applications, and against all stays last`() throws {
        let slate = try BallotSlate(
            contest(), [candidate(12), candidate(3, "Абдиева"), candidate(4, contest: "district-2")], PartyList())
        #expect(slate.options.map(\.id.rawValue) == ["candidate-3", "candidate-12", "against-all"])
        #expect(slate.options[0].name.ky == "Абдиева Асел Бакытовна" && slate.options[0].sex == nil)
        #expect(slate.options.last == against)
        #expect(slate.ballot.seed == nil)
        #expect(slate.ballot.candidates.map(\.applications) == [[3], [12]])
        #expect(slate.ballot.candidates.map(\.option.rawValue) == ["candidate-3", "candidate-12"])
    }

    @Test func `a list is one option with all its applications, under the party's title`() throws {
        let own = [9, 2, 5].map { candidate($0, nil, by: .list(spring.id, place: $0)) }
        let slate = try BallotSlate(contest(.mostVotes, []), own, PartyList([spring]))
        #expect(slate.options == [ContestOption(id: OptionId(unchecked: "spring"), name: spring.title)])
        #expect(
            slate.ballot.candidates == [
                BallotCandidate(option: OptionId(unchecked: "spring"), applications: [2, 5, 9])
            ])
    }

    @Test func `options that stood there before give way to those who are registered`() throws {
        let old = ContestOption(id: OptionId(unchecked: "old"), name: spring.title)
        let slate = try BallotSlate(contest(.mostVotes, [old, against]), [candidate(1)], PartyList())
        #expect(slate.options.map(\.id.rawValue) == ["candidate-1", "against-all"])
    }

    @Test func `the sex stands there where the rule looks at it`() throws {
        let rule = ContestRule.plurality(PluralityRule(seats: 3, oneSexAtMost: 2))
        let slate = try BallotSlate(contest(rule), [candidate(1), candidate(2, sex: .male)], PartyList())
        #expect(slate.options.map(\.sex) == [.female, .male, nil])
        #expect(throws: SlateFault.sexMissing(application: 2)) {
            try BallotSlate(contest(rule), [candidate(1), candidate(2, sex: nil)], PartyList())
        }
    }

    @Test func `without a name, a title or anybody there is no ballot`() {
        #expect(throws: SlateFault.nameMissing(application: 7)) {
            try BallotSlate(contest(), [candidate(7, nil)], PartyList())
        }
        #expect(throws: SlateFault.unknownParty(spring.id)) {
            try BallotSlate(contest(), [candidate(7, by: .list(spring.id, place: 1))], PartyList())
        }
        #expect(throws: SlateFault.nobody(ContestId(unchecked: "district-1"))) {
            try BallotSlate(contest(), [candidate(4, contest: "district-2")], PartyList([spring]))
        }
    }

    @Test func `parties are read as they are written, each once`() throws {
        let list = PartyList([spring])
        #expect(try PartyList(canonicalBytes: list.canonicalBytes) == list)
        #expect(list.title(of: spring.id) == spring.title)
        #expect(throws: CanonicalError.self) {
            try PartyList(canonicalBytes: PartyList([spring, spring]).canonicalBytes)
        }
    }

    @Test func `why there is no ballot is said in every language`() {
        let samples: [SlateFault] = [
            .nobody(ContestId(unchecked: "district-1")), .nameMissing(application: 7), .sexMissing(application: 7),
            .unknownParty(spring.id),
        ]
        let faults = WordingCheck(technical: [
            "district-1", "spring", "candidate", "verify", "candidates", "parties", "json",
        ])
        .faults(samples, source: "Candidacy/Ballots/SlateFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
