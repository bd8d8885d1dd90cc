import Console
import ElectionModel
import Files
import Fingerprints
import VoterRegister
import Wording

/// The list of finger files to link: CSV with the columns pin, finger (1...10) and file (`Docs/formats/finger-index.md`).
struct FingerIndexFile: Sendable {
    /// One line of the list.
    struct Line: Sendable {
        let number: Int
        let pin: Pin
        let position: FingerPosition
        /// Beside the list; a plain file name.
        let file: String
    }

    /// The first line.
    static let head = "pin,finger,file"

    let folder: String
    let lines: [Line]
    /// Numbers of lines that are not as they should be.
    let refused: [Int]

    init(path: String) throws {
        let bytes = try DurableFile.read(path, limit: 1 << 28)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Complaint(.misuse, BiometricsWords.notText(file: path))
        }
        folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        // Swift takes CR LF for one character, so lines are split by what counts as a new line.
        let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard rows.first.map(String.init) == Self.head else {
            throw Complaint(.misuse, BiometricsWords.otherHead(file: path))
        }
        var lines: [Line] = []
        var refused: [Int] = []
        for (place, row) in rows.enumerated().dropFirst() where !row.isEmpty {
            let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 3, let pin = Pin(cells[0]), let code = UInt8(cells[1]), code > 0,
                let position = FingerPosition(rawValue: code), !cells[2].isEmpty, !cells[2].contains("/")
            else {
                refused.append(place + 1)
                continue
            }
            lines.append(Line(number: place + 1, pin: pin, position: position, file: cells[2]))
        }
        self.lines = lines
        self.refused = refused
    }
}
