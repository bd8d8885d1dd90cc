/// A public key in the form in which C2SP tools take and give it: `name+id+base64(type ‖ key)`.
enum VerifierKey {
    case log(NoteSigner)
    case witness(WitnessSigner)

    /// Reads the form; nil for any other, and for types of keys that the record does not have.
    init?(_ text: String) {
        // The last part may have plus signs of its own: base64 has them.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, !parts[0].isEmpty, let bytes = Base64.bytes(parts[2].utf8), bytes.count == 33,
            let key = SigningKey(Array(bytes.dropFirst()))
        else { return nil }
        switch bytes[0] {
        case 0x01: self = .log(NoteSigner(name: parts[0], key: key))
        case 0x04: self = .witness(WitnessSigner(name: parts[0], key: key))
        default: return nil
        }
        guard Hex.text(of: id) == parts[1] else { return nil }
    }

    private var id: [UInt8] {
        switch self {
        case .log(let signer): signer.id
        case .witness(let signer): signer.id
        }
    }
}
