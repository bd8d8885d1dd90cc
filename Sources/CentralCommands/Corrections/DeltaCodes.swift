import Console
import Files
import Imaging
import QRCodes
import Sodium
import Trust
import VoterSnapshot
import Wording

/// A delta as pictures of QR codes, for stations that neither network nor stick reaches.
enum DeltaCodes {
    /// Writes one PNG file a frame into a new folder; a folder that is there was written whole before.
    ///
    /// - Parameters:
    ///   - delta: with its proof.
    ///   - folder: where.
    /// - Returns: how many codes there are.
    /// - Throws: `Complaint` when there would be too many; `QRCodeFault`, `ImagingError`, `DurableFileError`.
    static func write(_ delta: SnapshotDelta, to folder: String) throws -> Int {
        guard let frames = DeltaFrames.split(delta.bytes) else {
            throw Complaint(.misuse, DeltaWords.tooManyCodes(most: DeltaFrames.most))
        }
        var files: [(name: String, bytes: [UInt8])] = []
        for (place, frame) in frames.enumerated() {
            let digits = "\(place + 1)"
            let name = "frame-\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits).png"
            files.append((name, try QRCode(frame).image().png()))
        }
        if (try? DurableFile.names(inFolder: folder)) == files.map(\.name) { return frames.count }
        try FolderDraft(folder, suffix: Hex.encode(SystemRandom().bytes(4))).commit(files)
        return frames.count
    }
}
