import ArgumentParser
import Files
import Testing

@testable import TrusteeCommands

/// People in a room without a network type what stands in the script.
struct ScriptTests {
    @Test func `every command line of the script is one that the program takes`() throws {
        let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let script = String(
            decoding: try DurableFile.read("\(repository)/Ceremony/SCRIPT.md", limit: 1 << 20), as: UTF8.self)
        let lines = script.split(separator: "`").filter { $0.hasPrefix("dobush-trustee ") && $0.contains("--") }
        #expect(lines.count > 30)
        for line in lines {
            #expect(throws: Never.self, "\(line)") {
                try TrusteeCommand.parseAsRoot(line.split(separator: " ").dropFirst().map(String.init))
            }
        }
    }
}
