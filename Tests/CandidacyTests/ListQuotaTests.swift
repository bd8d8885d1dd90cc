import CandidacySupport
import ElectionModel
import Testing

@testable import Candidacy

@Suite struct ListQuotaTests {
    private let votingDay = SampleRequirements.date(2025, 11, 30)

    /// A list from letters: w and m of 40 years, W and M of 34; behind a letter `+` marks a minority, `*` a disability.
    private func list(_ text: String) -> [ListCandidate] {
        var made: [ListCandidate] = []
        for letter in text {
            guard letter.isLetter else {
                let last = made.removeLast()
                made.append(
                    ListCandidate(
                        id: last.id, sex: last.sex, birthDate: last.birthDate,
                        isOfMinority: last.isOfMinority || letter == "+",
                        hasDisability: last.hasDisability || letter == "*"))
                continue
            }
            made.append(
                ListCandidate(
                    id: CandidacyId(unchecked: "c-\(made.count)"), sex: letter.lowercased() == "w" ? .female : .male,
                    birthDate: SampleRequirements.date(letter.isUppercase ? 1991 : 1985, 1, 1), isOfMinority: false,
                    hasDisability: false))
        }
        return made
    }

    private func fault(_ quota: ListQuota, _ text: String) -> ListFault? {
        quota.fault(of: list(text), votingDay: votingDay)
    }

    @Test func `a share of seventy percent may be reached and not passed`() {
        #expect(fault(.oneSexAtMost(percent: 70), "mmmmmmmwww") == nil)
        #expect(fault(.oneSexAtMost(percent: 70), "mmmmmmmmww") == .oneSex(.male, count: 8, percent: 70))
        #expect(fault(.oneSexAtMost(percent: 70), "wwwwwwwwmm") == .oneSex(.female, count: 8, percent: 70))
    }

    @Test func `the first who is one too many in a row is named by place`() {
        #expect(fault(.oneSexInARow(most: 3), "mmmwmmmw") == nil)
        #expect(fault(.oneSexInARow(most: 3), "mwmmmmw") == .row(.male, place: 6, most: 3))
        #expect(fault(.oneSexInARow(most: 1), "ww") == .row(.female, place: 2, most: 1))
    }

    @Test func `youth is reckoned on voting day`() {
        #expect(fault(.youngAtLeast(percent: 15, below: 35), "MMMwwwwwwwwwwwwwwwww") == nil)
        #expect(
            fault(.youngAtLeast(percent: 15, below: 35), "MMwwwwwwwwwwwwwwwwww")
                == .young(count: 2, percent: 15, below: 35))
        let onBirthday = ListCandidate(
            id: CandidacyId(unchecked: "c"), sex: .female, birthDate: SampleRequirements.date(1990, 11, 30),
            isOfMinority: false, hasDisability: false)
        #expect(
            ListQuota.youngAtLeast(percent: 1, below: 35).fault(of: [onBirthday], votingDay: votingDay)
                == .young(count: 0, percent: 1, below: 35))
    }

    @Test func `minorities and persons with a disability are counted`() {
        #expect(fault(.minorityAtLeast(percent: 50), "m+w") == nil)
        #expect(fault(.minorityAtLeast(percent: 51), "m+w") == .minority(count: 1, percent: 51))
        #expect(fault(.disabilityAtLeast(count: 2), "m*w*w") == nil)
        #expect(fault(.disabilityAtLeast(count: 2), "m*ww") == .disability(count: 1, least: 2))
    }

    @Test func `a list is neither too short nor too long`() {
        #expect(fault(.size(least: 2, most: 3), "m") == .size(count: 1, least: 2, most: 3))
        #expect(fault(.size(least: 2, most: 3), "mwm") == nil)
        #expect(fault(.size(least: 2, most: 3), "mwmw") == .size(count: 4, least: 2, most: 3))
    }

    @Test(arguments: [
        ListQuota.size(least: 54, most: 90), .oneSexAtMost(percent: 70), .oneSexInARow(most: 3),
        .youngAtLeast(percent: 15, below: 35), .minorityAtLeast(percent: 15), .disabilityAtLeast(count: 2),
    ])
    func `a quota is read as it was written`(quota: ListQuota) throws {
        #expect(try ListQuota(canonicalBytes: quota.canonicalBytes) == quota)
    }

    @Test(arguments: [
        #"{"kind":"one-sex-at-most","percent":49}"#, #"{"kind":"size","least":3,"most":2}"#,
        #"{"below":17,"kind":"young-at-least","percent":15}"#, #"{"kind":"tall-at-least","percent":1}"#,
    ])
    func `a quota that nobody can mean is refused`(text: String) {
        #expect(throws: CanonicalError.self) { try ListQuota(canonicalBytes: Array(text.utf8)) }
    }
}
