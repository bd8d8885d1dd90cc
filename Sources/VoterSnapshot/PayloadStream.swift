import ElectionModel
import Sodium

/// The encryption of a payload: a 24-byte header, then chunks of 65,536 bytes of text, each 17 bytes longer when sealed;
/// the last chunk has 1...65,536 bytes of text and the final tag.
enum PayloadStream {
    static let chunk = 65_536
    private static let header = 24
    private static let sealedChunk = chunk + StreamSealer.overhead

    /// Encrypts a payload and wipes its text.
    ///
    /// - Precondition: the text is not empty; a database image never is.
    static func seal(_ text: inout [UInt8], key: SecretBytes) throws(SodiumError) -> [UInt8] {
        precondition(!text.isEmpty, "a payload has at least one chunk")
        defer { text.wipe() }
        var sealer = try StreamSealer(key: key)
        var sealed = sealer.header
        sealed.reserveCapacity(header + text.count + (text.count / chunk + 1) * StreamSealer.overhead)
        for start in stride(from: 0, to: text.count, by: chunk) {
            let end = min(start + chunk, text.count)
            var piece = Array(text[start..<end])
            sealed += sealer.seal(piece, last: end == text.count)
            piece.wipe()
        }
        return sealed
    }

    /// Decrypts a payload. The text is the caller's to wipe; on an error nothing of it is left.
    static func open(_ sealed: [UInt8], key: SecretBytes) throws(PayloadFault) -> [UInt8] {
        guard sealed.count > header + StreamSealer.overhead else { throw .incomplete }
        guard var opener = try? StreamOpener(key: key, header: Array(sealed[..<header])) else { throw .undecipherable }
        var text: [UInt8] = []
        // Room for all of it at once: an array that grows leaves copies behind.
        text.reserveCapacity(sealed.count - header)
        do throws(SodiumError) {
            for start in stride(from: header, to: sealed.count, by: sealedChunk) {
                var piece = try opener.open(Array(sealed[start..<min(start + sealedChunk, sealed.count)]))
                text += piece
                piece.wipe()
            }
            try opener.finish()
        } catch {
            text.wipe()
            throw error == .forged ? .undecipherable : .incomplete
        }
        return text
    }
}
