import ArgumentParser
import CentralCommands
import Testing

@Suite struct CommandParsingTests {
    @Test(arguments: [
        ["election", "new", "--definition", "d.json", "--folder", "e"], ["election", "certify", "request.json"],
        ["election", "phase", "lists", "--dry-run"], ["election", "status", "--json"],
        ["register", "import", "voters.csv", "--errors", "e.csv"], ["register", "list", "final"],
        ["register", "status"], ["register", "verify"], ["biometrics", "link", "fingers.csv", "--dry-run"],
        ["biometrics", "access"], ["snapshot", "make", "--station", "1201", "--station", "1202"],
        ["snapshot", "verify", "s", "--station", "1201"], ["ledger", "list"], ["ledger", "append", "s.json"],
        ["protocol", "receive", "package"], ["protocol", "list"], ["tabulate", "--publish"],
        ["demo", "--voters", "100", "--visitors", "30"],
    ])
    func `a command of the manual is understood`(arguments: [String]) throws {
        _ = try DobushCommand.parseAsRoot(arguments)
    }

    @Test(arguments: [
        ["elect"], ["election", "phase"], ["election", "phase", "voting"], ["election", "new"],
        ["election", "new", "--definition", "d", "--roots", "10"],
        ["election", "new", "--definition", "d", "--roots", "3", "--threshold", "4"], ["register", "list", "draft"],
        ["snapshot", "verify", "s"], ["tabulate", "--passphrase", "secret"], ["demo", "--voters", "10"],
        ["demo", "--voters", "100", "--visitors", "90"],
    ])
    func `wrong usage is refused before anything is done`(arguments: [String]) {
        let error = #expect(throws: (any Error).self) { try DobushCommand.parseAsRoot(arguments) }
        #expect(error.map { DobushCommand.exitCode(for: $0) } == .validationFailure)
    }

    @Test(arguments: [["--help"], ["election", "new", "--help"], ["demo", "--help"]])
    func `help is no error, and fits 80 columns where no example is longer`(arguments: [String]) throws {
        var text = ""
        do {
            var command = try DobushCommand.parseAsRoot(arguments)
            try command.run()
        } catch {
            #expect(DobushCommand.exitCode(for: error) == .success)
            text = DobushCommand.fullMessage(for: error, columns: 80)
        }
        #expect(text.contains("USAGE:"))
    }
}
