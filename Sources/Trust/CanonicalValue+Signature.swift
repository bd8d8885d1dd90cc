package import ElectionModel
import Sodium

extension CanonicalValue {
    /// The string member of that name as a signature: 64 bytes in base64.
    ///
    /// - Throws: `CanonicalError.member`.
    package func signature(_ name: String = "sig") throws(CanonicalError) -> [UInt8] {
        guard let signature = try? Base64.decode(try string(name), count: 64) else {
            throw .member(name, expected: "a signature in base64")
        }
        return signature
    }
}
