import ArgumentParser
import Candidacy
import CommandBase
import ElectionModel

extension CandidateSession {
    /// Does something with a candidacy, says what came of it, and publishes.
    ///
    /// - Parameters:
    ///   - name: of the candidacy, as it was typed.
    ///   - dryRun: whether to check only.
    func act(_ deed: CandidacyDeed, on name: String, dryRun: Bool, _ answer: Answer) async throws {
        let id = try await desk.candidacy(named: name)
        let standing = try await desk.act(deed, on: id, by: clerk, dryRun: dryRun)
        var members: [String: CanonicalValue] = [
            "id": id.canonical, "deed": deed.canonical, "member": clerk.member.canonical, "dryRun": .bool(dryRun),
        ]
        let words: CandidateWords
        switch standing {
        case .proposed:
            members["standing"] = "proposed"
            words = dryRun ? .wouldPropose(deed) : .proposed(deed)
        case .done(let life):
            members["standing"] = "done"
            members["stage"] = .string(life.stage.rawValue)
            words = dryRun ? .wouldDo(deed, life.stage) : .done(deed, life.stage)
        }
        answer.give("candidate-deed", members) { [words] }
        if !dryRun { try await publish() }
    }
}
