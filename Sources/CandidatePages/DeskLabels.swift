package import Candidacy
package import ElectionModel
import Wording

/// What the pages call things: an election's contests, requirements, services and parties by their ids.
package struct DeskLabels: Sendable {
    let definition: ElectionDefinition
    let requirements: RequirementSet
    let sources: [SourceId: LocalizedText]
    let parties: PartyList
    let forms: PaperBook

    /// - Parameters:
    ///   - definition: of the election.
    ///   - requirements: what the law asks of candidates.
    ///   - sources: the services' titles.
    ///   - parties: the election's.
    ///   - forms: the approved forms, in which facts have their names.
    package init(
        definition: ElectionDefinition, requirements: RequirementSet, sources: [SourceId: LocalizedText],
        parties: PartyList, forms: PaperBook
    ) {
        self.definition = definition
        self.requirements = requirements
        self.sources = sources
        self.parties = parties
        self.forms = forms
    }

    /// What both pages need once.
    var canonical: CanonicalValue {
        [
            "election": definition.election.canonical, "kind": .string(definition.kind.rawValue),
            "title": definition.title.canonical,
            "contests": .array(
                definition.contests.map { ["id": $0.id.canonical, "title": $0.title.canonical] }),
            "parties": .array(
                parties.parties.map { ["id": $0.id.canonical, "title": $0.title.canonical] }),
        ]
    }

    /// A requirement by its id.
    func requirement(_ id: RequirementId) -> Requirement? { requirements.requirements.first { $0.id == id } }

    /// What a service is called; its id where nobody called it anything.
    func title(of source: SourceId) -> LocalizedText {
        sources[source] ?? LocalizedText(ky: source.rawValue, ru: source.rawValue, en: source.rawValue)
    }

    /// What a service's fact is called; its own name where no form has it.
    func title(of fact: FactName, in source: SourceId) -> LocalizedText {
        forms.template(.conclusion, of: source)?.fields.first { $0.fact == fact }?.label
            ?? LocalizedText(ky: fact.rawValue, ru: fact.rawValue, en: fact.rawValue)
    }
}
