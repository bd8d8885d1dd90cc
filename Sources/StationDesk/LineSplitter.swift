/// Cuts a stream of bytes into lines, holding no more than one line of a limited length.
struct LineSplitter: Sendable {
    /// A line, without its end.
    enum Piece: Hashable, Sendable {
        case line([UInt8])
        /// A line of more bytes than are allowed; it was thrown away.
        case tooLong
    }

    private let limit: Int
    private var pending: [UInt8] = []
    private var skipping = false

    /// - Parameter limit: bytes of a line, its end not counted.
    init(limit: Int) { self.limit = limit }

    /// Takes in bytes and gives the lines that they complete. A line that is too long is reported at its end.
    mutating func append(_ bytes: some Sequence<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                pieces.append(skipping ? .tooLong : .line(pending))
                pending = []
                skipping = false
            } else if !skipping {
                pending.append(byte)
                if pending.count > limit {
                    pending = []
                    skipping = true
                }
            }
        }
        return pieces
    }
}
