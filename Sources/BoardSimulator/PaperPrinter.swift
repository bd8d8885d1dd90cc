/// A printer that understands the pictures of ESC/POS and keeps what it printed: it runs out of paper, is opened, jams,
/// gets too hot, or loses its power, at any row.
///
/// It does as printers do: questions (`DLE EOT`) are answered when they come, even out of the middle of a picture; all else
/// waits in a buffer, which stands still in trouble and goes on when the trouble is over.
package struct PaperPrinter: Sendable {
    /// What makes it stand still until somebody comes.
    package enum Trouble: Sendable, CaseIterable {
        case paperOut
        case coverOpen
        case jammed
        case overheated
    }

    /// What came out.
    package struct Paper: Hashable, Sendable {
        /// Bytes of a row, and the rows.
        package var rowSize = 0
        package var rows: [UInt8] = []

        package init(rowSize: Int = 0, rows: [UInt8] = []) {
            self.rowSize = rowSize
            self.rows = rows
        }
    }

    /// What was cut off or ejected, in order.
    package private(set) var papers: [Paper] = []
    /// What is in the printer.
    package private(set) var paper = Paper()
    /// Pieces of paper that were begun: with the first row, a sheet is fed.
    package private(set) var fed = 0
    package private(set) var trouble: Trouble?
    package var isPaperLow = false
    package private(set) var hasPower = true
    /// The row of a paper before which trouble begins.
    package var troubleAhead: (row: Int, Trouble)?

    private var buffer: [UInt8] = []
    private var recent: [UInt8] = []
    /// What is still to come of a picture.
    private var picture: (rowSize: Int, rows: Int)?

    package init() {}

    private static let clear: [UInt8] = [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8]

    /// Takes bytes.
    ///
    /// - Returns: what it answers.
    package mutating func receive(_ bytes: [UInt8]) -> [UInt8] {
        guard hasPower else { return [] }
        var answers: [UInt8] = []
        for byte in bytes {
            buffer.append(byte)
            recent = recent.suffix(Self.clear.count - 1) + [byte]
            if recent.count >= 3, recent.suffix(3).starts(with: [0x10, 0x04]), (1...4).contains(byte) {
                answers.append(state(byte))
            }
            if recent == Self.clear {
                buffer = []
                picture = nil
            }
        }
        return answers + work()
    }

    /// Trouble begins.
    package mutating func stop(_ new: Trouble) { trouble = new }

    /// Somebody puts paper in, closes the cover, takes the jammed paper out.
    ///
    /// - Returns: what it answers, going on with what is in its buffer.
    package mutating func recover() -> [UInt8] {
        trouble = nil
        return work()
    }

    /// Pulls the plug: the buffer is lost.
    package mutating func cutPower() {
        hasPower = false
        buffer = []
        picture = nil
    }

    /// Plugs it in again.
    package mutating func restorePower() { hasPower = true }

    private func state(_ question: UInt8) -> UInt8 {
        var state: UInt8 = 0b0001_0010
        switch (question, trouble) {
        case (1, .some): state |= 1 << 3
        // The drawer's switch, which is none of our business.
        case (1, nil): state |= 1 << 2
        case (2, .coverOpen): state |= 1 << 2
        case (2, .paperOut): state |= 1 << 5
        case (2, .jammed), (2, .overheated): state |= 1 << 6
        case (3, .jammed): state |= 1 << 3
        case (3, .overheated): state |= 1 << 6
        case (4, .paperOut): state |= 0b0110_0000
        default: break
        }
        if question == 4, isPaperLow { state |= 0b0000_1100 }
        return state
    }

    /// Does what is in the buffer, as far as it goes.
    private mutating func work() -> [UInt8] {
        var answers: [UInt8] = []
        while trouble == nil {
            if let (rowSize, rows) = picture {
                guard rows > 0 else {
                    picture = nil
                    continue
                }
                guard buffer.count >= rowSize else { break }
                if paper.rowSize == 0 {
                    paper.rowSize = rowSize
                    fed += 1
                }
                if let (row, next) = troubleAhead, paper.rows.count == row * rowSize {
                    troubleAhead = nil
                    trouble = next
                    break
                }
                paper.rows += buffer.prefix(rowSize)
                buffer.removeFirst(rowSize)
                picture = (rowSize, rows - 1)
            } else if buffer.starts(with: [0x1D, 0x76, 0x30]) {
                guard buffer.count >= 8 else { break }
                picture = (Int(buffer[4]) | Int(buffer[5]) << 8, Int(buffer[6]) | Int(buffer[7]) << 8)
                buffer.removeFirst(8)
            } else if buffer.starts(with: [0x1D, 0x72]), buffer.count >= 3 {
                answers.append(isPaperLow ? 3 : 0)
                buffer.removeFirst(3)
            } else if buffer.starts(with: [0x1D, 0x56, 66]), buffer.count >= 4 {
                buffer.removeFirst(4)
                end()
            } else if buffer.first == 0x0C {
                buffer.removeFirst()
                end()
            } else if buffer.starts(with: [0x1B, 0x40]) {
                buffer.removeFirst(2)
            } else if buffer.starts(with: [0x10, 0x04]), buffer.count >= 3 {
                buffer.removeFirst(3)
            } else if let first = buffer.first, ![0x1D, 0x1B, 0x10].contains(first) {
                buffer.removeFirst()
            } else {
                break
            }
        }
        return answers
    }

    private mutating func end() {
        if !paper.rows.isEmpty || paper.rowSize > 0 { papers.append(paper) }
        paper = Paper()
    }
}
