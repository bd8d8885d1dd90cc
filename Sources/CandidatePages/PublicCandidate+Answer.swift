import Candidacy
import ElectionModel
import Wording

extension PublicCandidate {
    /// The public table (`Docs/formats/candidate-pages.md`).
    static func table(_ candidates: [PublicCandidate], _ labels: DeskLabels) -> CanonicalValue {
        [
            "schema": "dobush.candidates.v1", "about": labels.canonical,
            "candidates": .array(candidates.map(\.canonical)),
        ]
    }

    private var canonical: CanonicalValue {
        [
            "number": .int(number), "contest": contest.canonical, "nomination": nomination.canonical,
            "name": name.map { .string($0) } ?? .null, "stage": .string(stage.rawValue),
            "stageText": LocalizedText(stage).canonical, "since": since.canonical,
            "entries": .array(entries.map { .int($0) }),
        ]
    }
}
