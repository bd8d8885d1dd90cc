import ElectionModel
import Tabulation
import TestSupport
import Testing

@Suite struct VectorTests {
    private static func definition() throws -> ElectionDefinition {
        try ElectionDefinition(canonicalBytes: Vectors.read("protocols.json").object("definition").encoded())
    }

    /// Rules that the ledger's state machine checks, not the protocol's arithmetic (see `LedgerState`).
    private static let ofTheLedger: Set<String> = ["submitter", "contest", "snapshot", "supersedes"]

    /// The vectors' names for what a fault breaks.
    private static func rules(_ fault: ProtocolFault) -> Set<String> {
        switch fault {
        case .incomplete: ["lines", "votes"]
        case .otherForm: ["form"]
        case .outOfRange: ["shape"]
        case .equation: ["equation"]
        case .listed: ["listed"]
        case .hourly: ["hourly-gap", "hourly-small", "hourly-sum"]
        }
    }

    @Test func `protocols break the rules that the vectors name, and no others`() throws {
        let vectors = try Vectors.read("protocols.json")
        let definition = try Self.definition()
        let formHash = try vectors.string("formSha256")
        for item in try vectors.array("cases") {
            let name = try item.string("name")
            let breaks = Set(try item.array("breaks").map { $0.text.filter { $0 != "\"" } })
            let bytes = try item.object("protocol").encoded()
            guard let paper = try? StationProtocol(canonicalBytes: bytes) else {
                #expect(breaks == ["shape"], "\(name): refused")
                continue
            }
            guard let contest = definition.contests.first(where: { $0.id == paper.contest }) else {
                #expect(breaks == ["contest"], "\(name)")
                continue
            }
            let listed = try vectors.object("snapshots").object(paper.station.rawValue).int("voters")
            let faults = paper.faults(form: definition.form, formHash: formHash, contest: contest, listed: listed)
            let expected = breaks.subtracting(Self.ofTheLedger)
            if breaks == ["submitter"] { continue }
            #expect(faults.isEmpty == expected.isEmpty, "\(name): \(faults)")
            for rule in expected { #expect(faults.contains { Self.rules($0).contains(rule) }, "\(name): \(faults)") }
            for fault in faults { #expect(!Self.rules(fault).isDisjoint(with: expected), "\(name): \(fault)") }
        }
    }

    @Test func `results are those of the vectors`() throws {
        let definition = try Self.definition()
        for item in try Vectors.cases("results.json") {
            let name = try item.string("name")
            let result = try item.object("result")
            let contest = try #require(definition.contests.first { $0.id.rawValue == (try? result.string("contest")) })
            var papers: [Int: StationProtocol] = [:]
            for paper in try item.array("protocols") { papers[try paper.int("seq")] = try paper.value("protocol") }
            let computed = ContestResult(contest: contest, of: definition, protocols: papers)
            let agrees = computed.canonical.encoded() == result.encoded()
            #expect(agrees == (try item.bool("good")), "\(name): \(computed.canonical.text)")
        }
    }

    @Test func `outcomes under every rule are those of the vectors`() throws {
        let cases = try Vectors.cases("outcomes.json")
        #expect(cases.count >= 260)
        for item in cases {
            let rule = try item.value("rule", as: ContestRule.self)
            // An option is read as part of a contest, whose rule says whether a sex belongs to it.
            let name = LocalizedText(ky: "a", ru: "a", en: "a")
            let contest = try Contest(canonical: [
                "id": "c", "title": name.canonical, "districts": ["d"], "options": .array(try item.array("options")),
                "rule": rule.canonical,
            ])
            let districts = try item.array("districts").map { district in
                let votes = try district.array("votes").map { vote -> Int in
                    guard case .int(let number) = vote else {
                        throw CanonicalError.member("votes", expected: "numbers")
                    }
                    return number
                }
                let isOfVotes = item["rule"]?["basis"] == nil || item["rule"]?["basis"] == "votes"
                return ContestCount.District(
                    votes: votes, basis: isOfVotes ? votes.reduce(0, +) : try district.int("line"))
            }
            let count = ContestCount(
                options: contest.options,
                votes: contest.options.indices.map { option in districts.reduce(0) { $0 + $1.votes[option] } },
                basis: districts.reduce(0) { $0 + $1.basis }, districts: districts)
            let outcome = count.outcome(under: rule)
            #expect(outcome.canonical == (try item.object("outcome")), "\(item.text)\n\(outcome.canonical.text)")
            #expect(try ContestOutcome(canonical: item.object("outcome")) == outcome)
        }
    }
}
