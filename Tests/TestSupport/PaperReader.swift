package import Foundation

/// A reader of PDF that is not ours: pdftotext and pdftoppm of Debian's package poppler-utils.
package enum PaperReader {
    /// Whether it is installed.
    package static var isThere: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") }

    /// The text of a document, as it lies on the pages.
    package static func text(of pdf: [UInt8]) throws -> String {
        let file = TemporaryFolder()
        try Data(pdf).write(to: URL(fileURLWithPath: "\(file.path)/paper.pdf"))
        try run("/usr/bin/pdftotext", ["-layout", "\(file.path)/paper.pdf", "\(file.path)/paper.txt"])
        return try String(contentsOfFile: "\(file.path)/paper.txt", encoding: .utf8)
    }

    /// A page as a picture, PNG.
    package static func picture(of pdf: [UInt8], page: Int, dpi: Int = 200) throws -> Data {
        let file = TemporaryFolder()
        try Data(pdf).write(to: URL(fileURLWithPath: "\(file.path)/paper.pdf"))
        try run(
            "/usr/bin/pdftoppm",
            ["-png", "-singlefile", "-r", "\(dpi)", "-f", "\(page)", "\(file.path)/paper.pdf", "\(file.path)/page"])
        return try Data(contentsOf: URL(fileURLWithPath: "\(file.path)/page.png"))
    }

    private static func run(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    }
}
