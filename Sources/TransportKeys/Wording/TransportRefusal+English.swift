import ElectionModel
import Trust
import Wording

extension TransportRefusal {
    package var english: String {
        switch self {
        case .otherElection(let id): "the other side belongs to another election (\(id))"
        case .otherKind(let kind): "the other side belongs to a \(kind.english); kinds are never mixed"
        case .otherRole(let role): "the other side is \(role.english), which does not belong there"
        case .unknownKey(let id): "the other side's key \(id) is not certified; wait for the newest certificates"
        case .roleOutOfTime(let id): "the certificate of the other side's key \(id) is for another time"
        case .revoked(let id, let reason): "the other side's key \(id) is revoked (\(reason.english)); do not connect"
        case .badSignature: "the certification of the other side's TLS key was changed or signed by somebody else"
        case .notYetValid(let time): "the other side's TLS key is valid from \(time.english); check the clocks"
        case .expired(let time): "the other side's TLS key ended on \(time.english); it needs a new one"
        case .notACertificate: "what the other side showed is no certificate of a TLS key of ours"
        case .otherKey: "the other side has another TLS key than the one certified; do not trust this connection"
        case .uncertifiedName(let name):
            "the other side's certificate has the name \(name.rawValue), which is not certified"
        case .otherName(let name): "the other side is not certified as \(name.rawValue); check the address"
        }
    }
}
