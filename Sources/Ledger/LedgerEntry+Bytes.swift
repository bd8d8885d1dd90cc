import ElectionModel
import Sodium
import Trust

extension LedgerEntry {
    /// The canonical bytes, put together around the bytes of the body, which are canonical already: ten times as fast as
    /// encoding it all again.
    ///
    /// Everything else is an identifier, hexadecimal, base64 or a number, and needs no escapes.
    func canonicalBytes(around body: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count + 512)
        switch self.body {
        case .inline:
            bytes += "{\"body\":".utf8
            bytes += body
        case .blob(let sha256, _): bytes += "{\"bodySha256\":\"\(sha256)\"".utf8
        }
        bytes += ",\"election\":\"\(election)\",\"idem\":\"\(idem)\",\"keyId\":\"\(keyId)\"".utf8
        bytes += ",\"prevHash\":\"\(prevHash)\",\"role\":\"\(role.rawValue)\",\"seq\":\(seq)".utf8
        bytes += ",\"sig\":\"\(Base64.encode(signature))\"".utf8
        if case .blob(_, let size) = self.body { bytes += ",\"size\":\(size)".utf8 }
        bytes += ",\"time\":\(time.milliseconds),\"type\":\"\(type.rawValue)\",\"v\":1}".utf8
        return bytes
    }
}
