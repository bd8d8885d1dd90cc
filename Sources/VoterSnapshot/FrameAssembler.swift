/// Puts the frames of a file together as a scanner types them: in any order, some of them twice.
///
/// What it gathers is bounded: 999 frames of the largest QR code.
package struct FrameAssembler: Sendable {
    /// The file's name in its frames; `nil` before the first one.
    package private(set) var id: String?
    /// How many frames the file has; 0 before the first one.
    package private(set) var total = 0
    private var parts: [Int: [UInt8]] = [:]

    package init() {}

    /// How many different frames have come.
    package var count: Int { parts.count }

    /// The frames that have not come, in ascending order from 1.
    package var missing: [Int] { total == 0 ? [] : (1...total).filter { parts[$0] == nil } }

    /// Takes what was scanned.
    ///
    /// Letters that a keyboard layout has turned into Cyrillic are turned back; a line end after the frame does not
    /// matter.
    package mutating func take(_ scanned: String) -> FrameVerdict {
        guard let frame = Frame(scanned) else {
            return Frame.hasMark(scanned) ? .damaged : .notAFrame
        }
        guard id == nil || id == frame.id else { return .foreign(id: frame.id) }
        guard total == 0 || total == frame.total else { return .damaged }
        guard parts[frame.index] == nil else { return .repeated(frame.index) }
        (id, total) = (frame.id, frame.total)
        parts[frame.index] = frame.part
        guard parts.count == total else { return .taken(frame.index) }
        let bytes = (1...total).flatMap { parts[$0] ?? [] }
        guard DeltaFrames.id(of: bytes) == frame.id else {
            // Each frame was whole, so they were made to deceive; nothing of them is kept.
            self = FrameAssembler()
            return .damaged
        }
        return .complete(bytes)
    }

    /// One frame, taken apart.
    private struct Frame {
        let id: String
        let index: Int
        let total: Int
        let part: [UInt8]

        init?(_ scanned: String) {
            guard let text = Self.plain(scanned) else { return nil }
            let fields = text.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
            guard fields.count == 5, fields[0] == DeltaFrames.mark, let index = Int(fields[2]),
                let total = Int(fields[3]), (1...DeltaFrames.most).contains(total), (1...total).contains(index),
                fields[4].last == ":", let bytes = Base45.decode(fields[4].dropLast()),
                bytes.count > DeltaFrames.checkSize
            else { return nil }
            let part = Array(bytes.dropLast(DeltaFrames.checkSize))
            let head = fields[..<4].map { "\($0):" }.joined()
            guard DeltaFrames.check(head, part) == Array(bytes.suffix(DeltaFrames.checkSize)) else { return nil }
            self.id = String(fields[1])
            self.index = index
            self.total = total
            self.part = part
        }

        static func hasMark(_ scanned: String) -> Bool {
            plain(scanned)?.hasPrefix("\(DeltaFrames.mark):") ?? false
        }

        /// In Latin capitals and without what a scanner adds at the ends; `nil` when it is longer than any frame.
        private static func plain(_ scanned: String) -> String? {
            guard scanned.utf8.count <= 2 * DeltaFrames.largest else { return nil }
            let typed = TypedLatin.sameKeys(scanned)
            let ends: Set<Character> = ["\n", "\r", "\r\n", "\t", " "]
            let start = typed.drop { ends.contains($0) }
            return String(start.reversed().drop { ends.contains($0) }.reversed())
        }
    }
}
