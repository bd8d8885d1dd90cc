import CandidacySupport
import ElectionModel
import Testing

@testable import Candidacy

@Suite struct RequirementSetTests {
    @Test func `a set is read as it was written`() throws {
        let bytes = SampleRequirements.set.canonicalBytes
        #expect(try RequirementSet(canonicalBytes: bytes) == SampleRequirements.set)
    }

    @Test(arguments: [
        RequirementCondition.age(FactName(unchecked: "a"), least: 35),
        .among(FactName(unchecked: "a"), values: ["x", "y"]),
        .atLeast(FactName(unchecked: "a"), number: 30_000), .atMost(FactName(unchecked: "a"), number: 0),
        .since(FactName(unchecked: "a"), years: 15),
        .valid(from: FactName(unchecked: "a"), to: FactName(unchecked: "b")),
        .valid(from: FactName(unchecked: "a"), to: nil), .absence(FactName(unchecked: "a"), years: 5, mostNights: 183),
    ])
    func `every condition is read as it was written`(condition: RequirementCondition) throws {
        #expect(try RequirementCondition(canonicalBytes: condition.canonicalBytes) == condition)
    }

    @Test(arguments: [
        #"{"fact":"a","kind":"age","least":0}"#, #"{"fact":"a","kind":"age","least":121}"#,
        #"{"fact":"a","kind":"among","values":[]}"#, #"{"fact":"a","kind":"among","values":[""]}"#,
        #"{"fact":"A","kind":"at-most","number":0}"#, #"{"fact":"a","kind":"at-most","number":-1}"#,
        #"{"fact":"a","kind":"since","years":0}"#, #"{"fact":"a","kind":"absence","mostNights":367,"years":1}"#,
        #"{"fact":"a","kind":"wealth","number":1}"#, #"{"extra":1,"fact":"a","kind":"age","least":25}"#,
    ])
    func `a condition that means nothing is refused`(text: String) {
        #expect(throws: CanonicalError.self) { try RequirementCondition(canonicalBytes: Array(text.utf8)) }
    }

    @Test(arguments: ["decision", "votingDay", "registration", "2025-11-30"])
    func `days are read as they were written`(text: String) throws {
        let day = try RequirementDay(canonical: .string(text))
        #expect(day.canonical == .string(text))
    }

    @Test func `days that nobody knows are refused`() {
        #expect(throws: CanonicalError.self) { try RequirementDay(canonical: .string("someday")) }
        #expect(throws: CanonicalError.self) { try RequirementDay(canonical: .string("2025-02-30")) }
    }

    @Test func `an id twice, or a requirement that binds nobody, is refused`() {
        let age = SampleRequirements.age
        let nobody = Requirement(
            id: age.id, contests: [], title: age.title, basis: age.basis, day: age.day,
            check: age.check)
        for requirements in [[age, age], [nobody], []] {
            let set = RequirementSet(
                election: SampleRequirements.set.election, identity: SampleRequirements.identity,
                requirements: requirements)
            #expect(throws: CanonicalError.self) { try RequirementSet(canonicalBytes: set.canonicalBytes) }
        }
    }
}
