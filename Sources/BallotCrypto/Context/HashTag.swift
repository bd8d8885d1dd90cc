/// What a hash is for: no two purposes share a tag (RECORD-remote.md, section 2).
enum HashTag {
    case parameters, base, extended, ballot, nonce, proof, tracker
    case selection, sum, list
    case certificate, keyCommitment, keyProof, shareKey, blame, keyRecord
    case drill, decryption
    case roll, authorisation, paper

    /// The tag in the domain separation tag.
    var name: StaticString {
        switch self {
        case .parameters: "PARAM"
        case .base: "BASE"
        case .extended: "EXT"
        case .ballot: "BALLOT"
        case .nonce: "NONCE"
        case .proof: "PROOF"
        case .tracker: "TRACK"
        case .selection: "SEL"
        case .sum: "SUM"
        case .list: "LIST"
        case .certificate: "CERT"
        case .keyCommitment: "DKG-COMMIT"
        case .keyProof: "DKG-POK"
        case .shareKey: "SHARE-KEY"
        case .blame: "DKG-BLAME"
        case .keyRecord: "DKG-REC"
        case .drill: "DRILL"
        case .decryption: "DEC"
        case .roll: "ROLL"
        case .authorisation: "AUTH"
        case .paper: "PAPER"
        }
    }
}
