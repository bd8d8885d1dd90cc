import Console
import Files
import Fingerprints
import Imaging
import Wording

/// Reads a file of one finger; what is wrong with it is said with its name.
enum FingerFile {
    /// What the name of a file with a template ends in.
    static let templateSuffix = ".fmr"
    /// The largest file that is read, in bytes.
    private static let largest = 1 << 24

    /// The image of a file.
    ///
    /// - Throws: what the disk or `ImageFile` says, with the file's name.
    static func image(_ path: String) throws(Complaint) -> GreyImage { try image(bytes(of: path), of: path) }

    /// The one template of a file, of ISO/IEC 19794-2 or ANSI INCITS 378.
    ///
    /// - Throws: what the disk or `FingerTemplate` says, with the file's name.
    static func template(_ path: String) throws(Complaint) -> FingerTemplate {
        try template(bytes(of: path), of: path)
    }

    /// The template of a file, or what the extractor makes of its image; told apart by how the file begins.
    ///
    /// - Throws: as ``image(_:)`` and ``template(_:)``.
    static func outcome(_ path: String) throws(Complaint) -> ExtractionOutcome {
        let bytes = try bytes(of: path)
        guard ImageFormat(of: bytes) != nil else { return .template(try template(bytes, of: path)) }
        return RidgeExtractor().extract(try image(bytes, of: path), position: .unknown)
    }

    /// A file's name without its folder and its extension, by which templates and images find each other.
    static func name(of path: String) -> String {
        withoutExtension(path.split(separator: "/").last.map(String.init) ?? path)
    }

    /// A name without what follows its last dot; a dot at the beginning is part of the name.
    static func withoutExtension(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }

    private static func bytes(of path: String) throws(Complaint) -> [UInt8] {
        do {
            return try DurableFile.read(path, limit: largest)
        } catch {
            throw Complaint(error.nature, error)
        }
    }

    private static func image(_ bytes: [UInt8], of path: String) throws(Complaint) -> GreyImage {
        do {
            return try ImageFile.read(bytes)
        } catch {
            throw Complaint(error.nature, FingerprintsWords.ofFile(path, error))
        }
    }

    private static func template(_ bytes: [UInt8], of path: String) throws(Complaint) -> FingerTemplate {
        do {
            return try FingerTemplate(record: bytes)
        } catch {
            throw Complaint(error.nature, FingerprintsWords.ofFile(path, error))
        }
    }
}
