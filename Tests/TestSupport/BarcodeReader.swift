import Foundation

/// A reader of QR codes that is not ours: zbarimg of Debian's package zbar-tools.
package enum BarcodeReader {
    private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/zbarimg" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Whether it is installed; without it such tests are left out.
    package static var isThere: Bool { program != nil }

    /// The text of the QR codes in a PNG file, without the line end behind it; nothing where there is no code.
    package static func text(inPng png: [UInt8]) throws -> String {
        let place = TemporaryFolder()
        let file = "\(place.path)/code.png"
        try Data(png).write(to: URL(fileURLWithPath: file))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program ?? "")
        process.arguments = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
