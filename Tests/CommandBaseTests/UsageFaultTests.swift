import ArgumentParser
import Testing
import Wording

@testable import CommandBase

/// ArgumentParser's own messages: should another version word them otherwise, these tests say so.
@Suite struct UsageFaultTests {
    @Test(arguments: [
        ("group count a --number 1 --jsn", UsageFault.unknownOption("--jsn", suggestion: "--json")),
        ("group count a --number 1 --frobnicate", .unknownOption("--frobnicate", suggestion: nil)),
        ("group count a --number 1 -x", .unknownOption("-x", suggestion: nil)),
        ("group count a --number", .missingValue("--number <number>")),
        ("group count a", .missing(["--number <number>"])), ("group count --number 1", .missing(["<phase>"])),
        ("group count d --number 1", .invalidValue("d", of: "<phase>", allowed: ["a", "b", "c"])),
        ("group count a --number x", .invalidValue("x", of: "--number <number>", allowed: [])),
        ("group count a b --number 1", .unexpectedArguments(["b"])),
        ("group count a b c --number 1", .unexpectedArguments(["b", "c"])),
        ("group count a --number 1 --json=yes", .unexpectedValue("yes", of: "--json")),
        ("paint", .missing(["--red", "--green"])), ("paint --red --green", .exclusive("--red", "--green")),
        ("grup", .unknownVerb("grup", suggestion: "group")), ("nonsense", .unknownVerb("nonsense", suggestion: nil)),
        ("group paint", .unknownVerb("paint", suggestion: nil)),
        ("--generate-completion-script pwsh", .unknownShell("pwsh")),
    ])
    func `a mistake is recognised`(line: String, fault: UsageFault) throws {
        let arguments = line.split(separator: " ").map(String.init)
        let error = try #require(throws: (any Error).self) { try SampleProgram.parseAsRoot(arguments) }
        let verbs = try VerbInfo(of: SampleProgram.self).named(by: arguments).verbs.map(\.name)
        #expect(UsageFault(message: SampleProgram.message(for: error), verbs: verbs) == fault)
    }

    @Test(arguments: ["", "Something new.", "It's 'so", "''", "The value 'x"])
    func `a message of another wording is told as it is`(message: String) {
        #expect(UsageFault(message: message) == .other(message))
    }

    @Test func `placeholders are in the language that is spoken`() throws {
        try Language.$spoken.withValue(.ky) {
            let error = try #require(throws: (any Error).self) {
                try SampleProgram.parseAsRoot(["group", "count", "--number", "1"])
            }
            #expect(UsageFault(message: SampleProgram.message(for: error)) == .missing(["<баскыч>"]))
        }
    }
}
