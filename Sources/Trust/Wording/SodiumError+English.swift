import Sodium

extension SodiumError {
    package var english: String {
        switch self {
        case .length: "a key or a signature has the wrong length; it may be the key to something else"
        case .forged: "this key does not open it: it was sealed to another key, or changed"
        case .truncated: "the encrypted file is not whole; copy it again"
        case .memory: "there is not enough memory; close other programs and try again"
        case .encoding: "a key or a signature is not written as it should be"
        }
    }
}
