package import ElectionModel
import Sodium
import Wording

/// A paper about a candidacy as it was issued, with every word that stands on it (`Docs/formats/candidate-paper.md`).
///
/// It is personal data: the candidate and the commission have it; the ledger has a salted hash of it alone. The PDF is
/// made of it and of nothing else, so that whoever has the paper can make the PDF again and compare.
package struct CandidatePaper: Hashable, Sendable {
    /// A fact under its name.
    package struct Field: Hashable, Sendable {
        package let label: LocalizedText
        package let value: LocalizedText
    }

    /// What came of one requirement, with the evidence for it.
    package struct Finding: Hashable, Sendable {
        package let requirement: RequirementId
        package let title: LocalizedText
        package let basis: LocalizedText
        package let outcome: LocalizedText
        package let evidence: [EvidenceId]
    }

    package let paper: PaperKind
    package let number: PaperNumber
    package let subject: PaperSubject
    package let template: TemplateId
    package let version: Int
    package let approval: LocalizedText
    package let title: LocalizedText
    package let opening: LocalizedText
    package let signatories: [LocalizedText]
    package let issuedAt: Timestamp
    package let fields: [Field]
    package let findings: [Finding]
    package let verdict: PaperVerdict

    /// Issues a paper.
    ///
    /// - Parameters:
    ///   - template: the form.
    ///   - number: its number.
    ///   - subject: whom it is about.
    ///   - facts: what the form's body stated; a field without its fact is left out.
    ///   - findings: of the requirements that it is about, in order.
    ///   - requirements: where these come from.
    ///   - settled: what members settled of them; a document that they looked at stands as the evidence.
    ///   - verdict: what it comes to.
    ///   - issuedAt: when.
    package init(
        _ template: PaperTemplate, number: PaperNumber, subject: PaperSubject, facts: [FactName: FactValue],
        findings: [RequirementFinding], requirements: RequirementSet, settled: [RequirementId: Settlement] = [:],
        verdict: PaperVerdict, issuedAt: Timestamp
    ) {
        paper = template.paper
        self.number = number
        self.subject = subject
        self.template = template.id
        version = template.version
        approval = template.approval
        title = template.title
        opening = template.opening
        signatories = template.signatories
        self.issuedAt = issuedAt
        fields = template.fields.compactMap { field in
            facts[field.fact].map { Field(label: field.label, value: LocalizedText($0)) }
        }
        let known = Dictionary(requirements.requirements.map { ($0.id, $0) }) { first, _ in first }
        self.findings = findings.compactMap { finding in
            known[finding.requirement].map { requirement in
                let settlement = settled[requirement.id]
                return Finding(
                    requirement: requirement.id, title: requirement.title, basis: requirement.basis,
                    outcome: settlement.map { LocalizedText($0) } ?? LocalizedText(finding.outcome),
                    evidence: finding.evidence + (settlement?.document.map { [EvidenceId(unchecked: $0)] } ?? []))
            }
        }
        self.verdict = verdict
    }

    /// What the ledger has of it: SHA-256 over salt and canonical bytes, 64 hex digits.
    ///
    /// - Parameter salt: 32 random bytes of this paper alone.
    package func commitment(salt: [UInt8]) -> String { Hex.encode(SHA256.hash(salt + canonicalBytes)) }
}
