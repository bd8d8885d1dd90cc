import Ceremony
import Console
import ElectionModel
import Wording

/// Unites two bundles that were signed apart.
struct StatementMerging {
    let one: String
    let other: String
    let out: String

    func hold() throws -> Outcome {
        let united = try CeremonyFile.bundle(one).united(with: try CeremonyFile.bundle(other))
        try CeremonyFile.create(out, united)
        let statements = united.statements
        return Outcome(
            "root-merge",
            ["statements": .int(statements.count), "signatures": .int(statements.map(\.signers.count).reduce(0, +))],
            [RootWords.merged(statements: statements.count, path: out)])
    }
}
