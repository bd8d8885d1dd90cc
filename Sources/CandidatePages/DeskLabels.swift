package import Candidacy
package import ElectionModel
import Wording

/// What the pages call things: an election's contests, requirements, services and parties by their ids.
package struct DeskLabels: Sendable {
    let definition: ElectionDefinition
    let requirements: RequirementSet
    let sources: [SourceId: LocalizedText]
    let parties: [PartyId: LocalizedText]

    /// - Parameters:
    ///   - definition: of the election.
    ///   - requirements: what the law asks of candidates.
    ///   - sources: the services' titles.
    ///   - parties: the parties' names.
    package init(
        definition: ElectionDefinition, requirements: RequirementSet, sources: [SourceId: LocalizedText],
        parties: [PartyId: LocalizedText]
    ) {
        self.definition = definition
        self.requirements = requirements
        self.sources = sources
        self.parties = parties
    }

    /// What both pages need once.
    var canonical: CanonicalValue {
        [
            "election": definition.election.canonical, "kind": .string(definition.kind.rawValue),
            "title": definition.title.canonical,
            "contests": .array(
                definition.contests.map { ["id": $0.id.canonical, "title": $0.title.canonical] }),
            "parties": .array(
                parties.sorted { $0.key < $1.key }.map { ["id": $0.key.canonical, "title": $0.value.canonical] }),
        ]
    }

    /// A requirement by its id.
    func requirement(_ id: RequirementId) -> Requirement? { requirements.requirements.first { $0.id == id } }

    /// What a service is called; its id where nobody called it anything.
    func title(of source: SourceId) -> LocalizedText {
        sources[source] ?? LocalizedText(ky: source.rawValue, ru: source.rawValue, en: source.rawValue)
    }
}
