import ElectionModel
import Testing

@testable import XRoad

@Suite struct CaseTests {
    @Test(arguments: ["7", "application-7", "A_1.2", String(repeating: "x", count: 64)])
    func `a case is named by letters, digits and few signs`(text: String) {
        #expect(CaseNumber(rawValue: text)?.rawValue == text)
    }

    @Test(arguments: ["", ".", "..", ".x", "-x", "a/b", "a b", "дело", String(repeating: "x", count: 65), "a\n"])
    func `what could be a way out of the folder names no case`(text: String) {
        #expect(CaseNumber(rawValue: text) == nil)
    }

    @Test(arguments: [
        KeptLookUp.Ending.facts([
            "family-name": .text("Асанова"), "birth-date": .day(Sample.birthDate), "tax-debt-som": .number(-7),
            "stays-abroad": .stays([StayAbroad(departure: Sample.birthDate, arrival: nil)].compactMap { $0 }),
        ]), .notFound, .refused(code: "17"), .failed("late"),
    ]) func `what is kept is read again as it was`(ending: KeptLookUp.Ending) throws {
        let number = try #require(CaseNumber(rawValue: "application-7"))
        for evidence in [nil, KeptEvidence(name: "ab", isVerified: false)] {
            let kept = KeptLookUp(
                number: number, service: "civil-registry", isTest: true, values: ["pin": "1"], userId: "KG1",
                ids: ["a", "b"], ending: ending, time: Timestamp(milliseconds: 7), evidence: evidence)
            #expect(KeptLookUp(kept.canonical.encoded()) == kept)
        }
    }

    @Test func `a damaged file is no look-up`() {
        for text in ["", "{}", "[]", #"{"schema":"dobush.exchange-look-up.v1"}"#] {
            #expect(KeptLookUp(Array(text.utf8)) == nil)
        }
    }
}
