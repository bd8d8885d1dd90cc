import ArgumentParser
import CentralCommands
import Console
import Testing

@Suite struct CommandParsingTests {
    @Test(arguments: [
        ["election", "new", "--definition", "d.json", "--folder", "e"], ["election", "certify", "request.json"],
        ["election", "phase", "lists", "--dry-run"], ["election", "phase", "lists", "--yes"],
        ["election", "status", "--json", "--no-input"],
        ["register", "import", "voters.csv", "--errors", "e.csv"], ["register", "import", "voters.csv", "--again"],
        ["register", "abandon", "voters.csv", "--dry-run"], ["register", "list", "final", "--dry-run"],
        ["register", "status"], ["register", "verify"], ["biometrics", "link", "fingers.csv", "--dry-run"],
        ["biometrics", "access"], ["snapshot", "make", "--station", "1201", "--station", "1202"],
        ["snapshot", "pool-key", "osh", "--out", "pools"], ["snapshot", "opening-key", "--out", "opening.key"],
        ["snapshot", "make", "--pool", "osh.public.json", "--recovery", "recovery.public.json", "--opening-key", "k"],
        ["snapshot", "codes", "--opening-key", "k", "--out", "codes", "--early", "--dry-run"],
        ["snapshot", "delta", "1201", "c.csv", "--qr"], ["snapshot", "delta", "1201", "--revocations-only"],
        ["protocol", "receive", "package", "--receipt", "receipt.json"],
        ["snapshot", "verify", "s", "--station", "1201"], ["ledger", "list"], ["ledger", "append", "s.json"],
        ["protocol", "receive", "package"], ["protocol", "list"], ["tabulate", "--publish", "--dry-run"],
        ["demo", "--voters", "100", "--visitors", "30"],
    ])
    func `a command of the manual is understood`(arguments: [String]) throws {
        _ = try DobushCommand.parseAsRoot(arguments)
    }

    @Test(arguments: [
        ["elect"], ["election", "phase"], ["election", "phase", "voting"], ["election", "new"],
        ["election", "new", "--definition", "d", "--roots", "10"],
        ["election", "new", "--definition", "d", "--roots", "3", "--threshold", "4"], ["register", "list", "draft"],
        ["snapshot", "verify", "s"], ["snapshot", "codes", "--opening-key", "k"], ["snapshot", "delta"],
        ["snapshot", "pool-key", "--out", "x"], ["tabulate", "--passphrase", "secret"], ["demo", "--voters", "10"],
        ["demo", "--voters", "100", "--visitors", "90"],
    ])
    func `wrong usage is refused before anything is done`(arguments: [String]) async {
        #expect(throws: (any Error).self) { try DobushCommand.parseAsRoot(arguments) }
        #expect(await DobushCommand.run(arguments) == .usage)
    }
}
