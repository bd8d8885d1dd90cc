package import ElectionModel
package import Sodium

/// Timestamped cosignatures (https://c2sp.org/tlog-cosignature, version 1): a witness' word that it saw the note at a
/// time, and nothing that contradicts it.
extension SignedNote {
    /// Adds a cosignature.
    ///
    /// - Parameters:
    ///   - name: the witness' name.
    ///   - key: its key.
    ///   - time: the witness' clock; whole seconds count.
    /// - Returns: the line.
    @discardableResult
    package mutating func cosign(name: String, key: SigningKey, at time: Timestamp) -> NoteLine {
        let seconds = UInt64(clamping: time.milliseconds / 1000)
        let signature = key.sign(cosigned(seconds))
        let line = NoteLine(
            by: NoteKey(name: name, purpose: .cosignature, key: key.verifyingKey),
            signature: (0..<8).map { UInt8(truncatingIfNeeded: seconds >> (56 - 8 * $0)) } + signature)
        add([line])
        return line
    }

    /// When a witness last cosigned the text.
    ///
    /// - Returns: `nil` when it did not, or when one of the lines under its name and id does not verify.
    package func cosigned(by witness: NoteKey) -> Timestamp? {
        guard witness.purpose == .cosignature, verdict(by: witness) == .good else { return nil }
        return lines(by: witness).compactMap { cosignedAt($0, by: witness) }.max()
    }

    /// The time of one cosignature, if it verifies.
    func cosignedAt(_ line: NoteLine, by witness: NoteKey) -> Timestamp? {
        guard line.bytes.count == 76 else { return nil }
        let seconds = line.bytes[4..<12].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        // Beyond that, milliseconds would not fit.
        guard seconds <= UInt64(Int.max / 1000),
            witness.key.verifies(Array(line.bytes[12...]), over: cosigned(seconds))
        else { return nil }
        return Timestamp(milliseconds: Int(seconds) * 1000)
    }

    /// What a witness signs.
    private func cosigned(_ seconds: UInt64) -> [UInt8] {
        Array("\(SignedStatement.cosignature.context)time \(seconds)\n\(text)".utf8)
    }
}
