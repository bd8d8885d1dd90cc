import ElectionModel
package import Forms
import Wording

extension CandidatePaper {
    /// The paper as it is printed.
    ///
    /// - Parameter seal: what stands in its code.
    package func form(_ seal: PaperSeal) -> OfficialForm {
        var sections: [FormSection] = [.text(opening), .fields(about + fields.map { ($0.label, $0.value) })]
        if !findings.isEmpty {
            sections.append(
                .table(
                    columns: [
                        .init(PaperWords.requirement, share: 380), .init(PaperWords.finding, share: 380),
                        .init(PaperWords.evidence, share: 240),
                    ],
                    rows: findings.map { finding in
                        [
                            finding.heading, finding.outcome,
                            finding.evidence.isEmpty
                                ? PaperWords.none : Verbatim(finding.evidence.map(\.rawValue).joined(separator: ", ")),
                        ]
                    }))
        }
        sections.append(.heading(verdict))
        sections.append(.signatures(signatories))
        return OfficialForm(
            kind: subject.kind, approval: approval, title: title, number: number.rawValue, issuedAt: issuedAt,
            sections: sections, seal: seal.text)
    }

    private var about: [(name: any Worded, value: any Worded)] {
        var about: [(name: any Worded, value: any Worded)] = [
            (PaperWords.election, Verbatim(subject.election.rawValue)), (PaperWords.contest, subject.contestTitle),
        ]
        if let name = subject.name { about.append((PaperWords.candidate, Verbatim(name.full))) }
        if let birthDate = subject.birthDate { about.append((PaperWords.birthDate, birthDate)) }
        return about + [(PaperWords.application, Verbatim("\(subject.application)"))]
    }
}

extension CandidatePaper.Finding {
    /// What is required, and by which law.
    fileprivate var heading: LocalizedText {
        LocalizedText(
            ky: "\(title.ky) (\(basis.ky))", ru: "\(title.ru) (\(basis.ru))", en: "\(title.en) (\(basis.en))")
    }
}
