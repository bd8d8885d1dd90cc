import ElectionModel
import Wording

extension TrustError {
    package var english: String {
        switch self {
        case .certificate(let fault): "the certificate is not good: \(fault.english)"
        case .revocation(let fault): "the revocation is not good: \(fault.english)"
        case .otherElection(let id): "it belongs to another election (\(id))"
        case .otherKind(let kind): "it belongs to a \(kind.english); kinds are never mixed"
        case .subjectTaken(let subject): "\(subject) already has another key in this role; revoke that one first"
        case .keyTaken(let id): "key \(id) is certified for another role or holder; make a new one"
        case .keyRevoked(let id): "key \(id) is revoked, which is never taken back; make a new key"
        case .malformed(let format): "the file is not a valid \(format.english)"
        case .badSignature: "the signature does not fit: the file was changed, or signed by somebody else"
        case .unsigned: "the expected signature is missing"
        case .wrongPassphrase: "the passphrase does not open this key file, or the file was changed"
        case .memory: "there is not enough memory for the passphrase's protection; close other programs and try again"
        case .file(let path): "the file \(path) cannot be read or written; check the path and your rights"
        }
    }
}
