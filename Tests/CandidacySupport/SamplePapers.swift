package import ElectionModel
import Sodium
package import TestSupport
package import Trust
import Wording

@testable package import Candidacy

/// A paper of each kind about one application to the sample election.
package struct SamplePapers {
    package static let salt = [UInt8](repeating: 7, count: 32)
    package static let issuedAt = SampleElection.start.adding(seconds: 3600)

    package let election: SampleElection
    package var number = PaperNumber(application: 417, paper: 2)

    package init(kind: ElectionKind = .production, election: String = "sample-2025") throws {
        self.election = try SampleElection(kind: kind, election: election)
    }

    package static func text(_ ky: String, _ ru: String, _ en: String) -> LocalizedText {
        LocalizedText(ky: ky, ru: ru, en: en)
    }

    package static func template(_ paper: PaperKind) -> PaperTemplate {
        PaperTemplate(
            id: TemplateId(unchecked: "form-\(paper.rawValue)"), version: 2, paper: paper,
            source: paper == .conclusion ? SampleRequirements.people : nil,
            approval: text(
                "БШКнын 2025-жылдын 1-октябрындагы № 17 токтому менен бекитилген",
                "Утверждено постановлением ЦИК № 17 от 1 октября 2025 года", "Approved by decision No. 17"),
            title: text("Талапкер жөнүндө корутунду", "Заключение о кандидате", "Conclusion on a candidate"),
            opening: text("Текшерүү бүттү.", "Проверка окончена.", "The check is done."),
            fields: paper == .conclusion
                ? [
                    .init(fact: SampleRequirements.birthDate, label: text("Туулган күнү", "Дата рождения", "Born")),
                    .init(fact: SampleRequirements.convictions, label: text("Соттуулугу", "Судимости", "Convictions")),
                ] : [],
            signatories: [text("Төрага", "Председатель", "Chair")])
    }

    package func subject() throws -> PaperSubject {
        PaperSubject(
            definition: election.definition, contest: election.definition.contests[0],
            candidacy: CandidacyId(unchecked: "c-1"), application: 417,
            name: PersonName(surname: "Төлөгөнова", givenName: "Бактыгүл", patronymic: "Өмүрбек кызы"),
            birthDate: SampleRequirements.date(1990, 1, 1))
    }

    package func paper(_ kind: PaperKind = .conclusion, verdict: PaperVerdict = .complies) throws -> CandidatePaper {
        CandidatePaper(
            Self.template(kind), number: number, subject: try subject(),
            facts: [SampleRequirements.birthDate: .day(SampleRequirements.date(1990, 1, 1))],
            findings: [
                RequirementFinding(
                    requirement: SampleRequirements.age.id, outcome: .complies,
                    evidence: [EvidenceId(unchecked: "e-1")])
            ],
            requirements: SampleRequirements.set, verdict: verdict, issuedAt: Self.issuedAt)
    }

    package func seal(_ paper: CandidatePaper, by signer: String = "commission") throws -> PaperSeal {
        guard let key = election.keys[signer] else { throw TrustError.unsigned }
        return PaperSeal(paper, salt: Self.salt, by: key)
    }

    /// The published keys.
    package func book() throws -> CertificateBook {
        var book = CertificateBook(
            roots: election.roots, election: election.definition.election, kind: election.definition.kind)
        for role in [Role.commission, .registrar] { try book.add(try election.certificate(role, role.rawValue)) }
        return book
    }
}
