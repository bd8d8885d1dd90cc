import Foundation

/// Other people's readers of what we write, in Python: `scripts/python` makes the environment, `DOBUSH_PYTHON` names its
/// interpreter.
package enum PythonTools {
    /// The interpreter, for programs that a test starts by itself.
    package static let interpreter = ProcessInfo.processInfo.environment["DOBUSH_PYTHON"]

    /// Whether there is one; without it such tests are left out.
    package static var areThere: Bool { interpreter != nil }

    /// The interpreter with `pyxroad`, a client of X-Road.
    package static let clientOfXRoad = ProcessInfo.processInfo.environment["DOBUSH_PYXROAD"]

    /// The interpreter with `fastapi-xroad-soap`, a provider of X-Road's SOAP.
    package static let providerOfXRoad = ProcessInfo.processInfo.environment["DOBUSH_XROAD_SOAP"]

    /// Runs a program text.
    ///
    /// - Parameters:
    ///   - program: in Python.
    ///   - arguments: what it finds in `sys.argv`.
    ///   - input: what it reads from standard input.
    ///   - interpreter: of another environment.
    /// - Returns: its status, and what it wrote to both outputs.
    package static func run(
        _ program: String, _ arguments: [String] = [], input: String = "",
        interpreter: String? = PythonTools.interpreter
    ) throws -> (status: Int32, output: String) {
        // Files, and not pipes: neither side then waits for the other.
        let place = TemporaryFolder()
        let (from, to) = (URL(fileURLWithPath: "\(place.path)/in"), URL(fileURLWithPath: "\(place.path)/out"))
        try Data(input.utf8).write(to: from)
        try Data().write(to: to)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: interpreter ?? "")
        process.arguments = ["-c", program] + arguments
        process.standardInput = try FileHandle(forReadingFrom: from)
        let output = try FileHandle(forWritingTo: to)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: try Data(contentsOf: to), as: UTF8.self))
    }
}
