import ElectionModel
import Sodium

/// A file as texts for QR codes, and back: so a delta reaches a station that has no network and no stick.
///
/// A frame has only characters of the QR alphanumeric mode:
/// `DOBUSH1:<id>:<index>:<total>:<base45>:`. The id is that of the whole file, the index counts from 1, and the last four
/// of the bytes in base45 are a check over everything before them (`Docs/formats/delta-frames.md`).
package enum DeltaFrames {
    /// Characters of a frame that a cheap scanner still reads from paper: a QR code of version 19 with medium correction.
    package static let usual = 900
    /// The most frames of one file.
    package static let most = 999

    static let mark = "DOBUSH1"
    static let checkSize = 4
    /// The characters of the largest QR code.
    static let largest = 4296

    /// The frames of a file, in order.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - characters: how many a frame has at most, 100 to 4,296.
    /// - Returns: `nil` when the file is empty or needs more than 999 frames: it travels on a stick then.
    package static func split(_ bytes: [UInt8], characters: Int = usual) -> [String]? {
        // Three characters for two bytes after the head with its numbers at their longest.
        let head = "\(mark):\(id(of: bytes)):999:999::".utf8.count
        let size = (min(max(characters, 100), largest) - head) / 3 * 2 - checkSize
        let total = (bytes.count + size - 1) / size
        guard !bytes.isEmpty, total <= most else { return nil }
        let name = id(of: bytes)
        return (0..<total).map { place in
            let part = Array(bytes[place * size..<min((place + 1) * size, bytes.count)])
            let head = "\(mark):\(name):\(place + 1):\(total):"
            // A colon ends the frame: a space at the end would not survive every way of typing it.
            return head + Base45.encode(part + check(head, part)) + ":"
        }
    }

    /// Sixteen digits that name a file.
    static func id(of bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(bytes).prefix(8)).uppercased() }

    static func check(_ head: String, _ part: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(Array(head.utf8) + part).prefix(checkSize))
    }
}
