import Files
import Wording

extension WitnessFault {
    package var english: String {
        switch self {
        case .locked: "another program is using this witness' folder; end it first"
        case .noteDamaged(let log):
            "the checkpoint that the witness keeps of '\(log)' is damaged; nothing is cosigned until it is restored"
        case .file(let error): error.english
        }
    }
}
