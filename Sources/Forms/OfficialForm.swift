package import ElectionModel

/// A paper of the commission, in two languages: an application's receipt, a body's conclusion, the summary, a decision.
///
/// What stands in it is the caller's; here is how every one of them looks.
package struct OfficialForm: Sendable {
    package let kind: ElectionKind
    /// By which act the form was approved; it stands at the top right. `nil` for a paper that is no approved form.
    package let approval: LocalizedText?
    package let title: LocalizedText
    /// The paper's own number.
    package let number: String
    package let issuedAt: Timestamp
    /// From the top to the bottom.
    package let sections: [FormSection]
    /// What a telephone reads of the paper without a network; stands at the end as a QR code. `nil` for a paper that people
    /// sign by hand alone.
    package let seal: String?

    package init(
        kind: ElectionKind, approval: LocalizedText?, title: LocalizedText, number: String, issuedAt: Timestamp,
        sections: [FormSection], seal: String?
    ) {
        self.kind = kind
        self.approval = approval
        self.title = title
        self.number = number
        self.issuedAt = issuedAt
        self.sections = sections
        self.seal = seal
    }
}
