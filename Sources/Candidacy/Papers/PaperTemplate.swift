package import ElectionModel

/// A form as it was approved: its words, and which facts of a body's answer stand in it (`Docs/formats/candidate-paper.md`).
///
/// A form that changes gets another version and another act; papers that were issued keep theirs.
package struct PaperTemplate: Hashable, Sendable {
    /// A fact that stands in the paper, under a name.
    package struct Field: Hashable, Sendable, CanonicalCodable {
        package let fact: FactName
        package let label: LocalizedText

        package init(fact: FactName, label: LocalizedText) {
            self.fact = fact
            self.label = label
        }

        package init(canonical: CanonicalValue) throws(CanonicalError) {
            try canonical.check(members: ["fact", "label"])
            fact = try canonical.value("fact")
            label = try canonical.value("label")
        }

        package var canonical: CanonicalValue { ["fact": fact.canonical, "label": label.canonical] }
    }

    package let id: TemplateId
    /// From 1.
    package let version: Int
    package let paper: PaperKind
    /// The body whose answers a conclusion is about; `nil` for papers about all of them.
    package let source: SourceId?
    /// By which act this version was approved.
    package let approval: LocalizedText
    package let title: LocalizedText
    /// What stands above the fields.
    package let opening: LocalizedText
    package let fields: [Field]
    /// Who signs by hand.
    package let signatories: [LocalizedText]

    private static let members: Set = [
        "approval", "fields", "id", "opening", "paper", "signatories", "source", "title", "v", "version",
    ]
    private static let mostVersions = 1...9_999
}

extension PaperTemplate: CanonicalCodable {
    /// Reads a form.
    ///
    /// - Throws: `CanonicalError.member`, also for a conclusion without a body and a body in another paper.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: Self.members)
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        id = try canonical.value("id")
        version = try canonical.int("version", in: Self.mostVersions)
        paper = try canonical.raw("paper")
        source = canonical["source"] == .null ? nil : try canonical.value("source", as: SourceId.self)
        approval = try canonical.value("approval")
        title = try canonical.value("title")
        opening = try canonical.value("opening")
        fields = try canonical.values("fields")
        signatories = try canonical.values("signatories")
        guard (paper == .conclusion) == (source != nil), source != nil || fields.isEmpty else {
            throw .member("source", expected: "a service for a conclusion, and null without fields for other papers")
        }
    }

    package var canonical: CanonicalValue {
        [
            "v": 1, "id": id.canonical, "version": .int(version), "paper": .string(paper.rawValue),
            "source": source.map(\.canonical) ?? .null, "approval": approval.canonical, "title": title.canonical,
            "opening": opening.canonical, "fields": .array(fields.map(\.canonical)),
            "signatories": .array(signatories.map(\.canonical)),
        ]
    }
}
