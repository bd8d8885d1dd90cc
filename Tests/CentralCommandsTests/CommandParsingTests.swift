import ArgumentParser
import CentralCommands
import Console
import Testing

@Suite struct CommandParsingTests {
    @Test(arguments: [
        ["election", "new", "--definition", "d.json", "--folder", "e"], ["election", "certify", "request.json"],
        ["election", "new", "--definition", "d.json", "--roots", "roots.json"],
        ["election", "new", "--definition", "d.json", "--own-roots", "1"],
        ["election", "begin", "--certificates", "to-sign.json", "--dry-run"],
        ["keys", "list"], ["keys", "make", "registrar"], ["keys", "make", "commission", "commission-2", "--dry-run"],
        ["keys", "prepare", "--certify", "r.json", "--certify", "s.json", "--out", "o.json"],
        [
            "keys", "prepare", "--revoke", "station/1201", "--revoke", "registrar", "--reason", "stolen", "--since",
            "2026-11-22T09:30", "--out", "o.json",
        ],
        ["keys", "publish", "signed.json", "--dry-run"], ["keys", "export", "registrar", "--out", "registrar.pub"],
        ["keys", "passphrase", "registrar", "--new-passphrase-file", "p"], ["keys", "who-signs-what", "--json"],
        ["election", "phase", "lists", "--dry-run"], ["election", "phase", "lists", "--yes"],
        ["election", "status", "--json", "--no-input"],
        ["register", "import", "voters.csv", "--errors", "e.csv"], ["register", "import", "voters.csv", "--again"],
        ["register", "abandon", "voters.csv", "--dry-run"], ["register", "list", "final", "--dry-run"],
        ["register", "status"], ["register", "verify"], ["biometrics", "link", "fingers.csv", "--dry-run"],
        ["biometrics", "link", "fingers.csv", "--least-quality", "40"],
        ["biometrics", "access"], ["snapshot", "make", "--station", "1201", "--station", "1202"],
        ["snapshot", "pool-key", "osh", "--out", "pools"], ["snapshot", "opening-key", "--out", "opening.key"],
        ["snapshot", "make", "--pool", "osh.public.json", "--recovery", "recovery.public.json", "--opening-key", "k"],
        ["snapshot", "codes", "--opening-key", "k", "--out", "codes", "--early", "--dry-run"],
        ["snapshot", "delta", "1201", "c.csv", "--qr"], ["snapshot", "delta", "1201", "--revocations-only"],
        ["protocol", "receive", "package", "--receipt", "receipt.json"],
        ["snapshot", "verify", "s", "--station", "1201"], ["ledger", "list"], ["ledger", "append", "s.json"],
        ["ledger", "serve"], ["ledger", "serve", "public", "--listen", "[::1]:0", "--assets", "Web"],
        ["ledger", "serve", "--submissions"], ["ledger", "status"], ["ledger", "status", "public"],
        ["ledger", "watch", "https://l.example", "--key", "k", "--memory", "m", "--every", "5", "--once"],
        ["ledger", "cosign"], ["ledger", "stamp", "--question", "q.tsq"],
        ["ledger", "stamp", "--reply", "r.tsr", "--authority", "a.pem"], ["witness", "serve", "--folder", "w"],
        ["witness", "new", "--name", "w.example", "--log", "k", "--log", "l"],
        ["ledger", "scrub"], ["ledger", "export", "--out", "l.tar"], ["remote", "manifest", "--out", "m.json"],
        ["remote", "publish", "table", "--dry-run"], ["ledger", "prove", "3"],
        ["ledger", "prove", "3", "--out", "3.tlog-proof"],
        ["protocol", "receive", "package"], ["protocol", "list"], ["tabulate", "--publish", "--dry-run"],
        ["exchange", "services", "--json"], ["exchange", "status", "--case", "7"],
        ["exchange", "call", "passport", "--case", "7", "--user", "KG-op1", "--values", "v.json", "--test"],
        ["exchange", "call", "--case", "7", "--user", "KG-op1", "--dry-run"],
        ["exchange", "evidence", "verify"], ["exchange", "evidence", "verify", "a.asice", "--trust", "v.zip"],
        ["fingerprints", "extract", "a.png", "b.wsq", "--out", "t", "--json"],
        ["fingerprints", "score", "--templates", "t", "--pairs", "p", "--out", "s.csv", "--dry-run"],
        ["fingerprints", "evaluate", "a.csv", "b.csv", "--svg", "det.svg"],
        ["fingerprints", "identify", "--gallery", "t", "--probe", "a.png", "--top", "5"],
        ["fingerprints", "quality", "a.png", "b.png"], ["fingerprints", "norm", "a.png", "--out", "n.json"],
        ["fingerprints", "show", "a.png", "--out", "b.png"],
        ["fingerprints", "bench", "a.png", "--json"], ["demo", "--voters", "100", "--visitors", "30"],
    ])
    func `a command of the manual is understood`(arguments: [String]) throws {
        _ = try DobushCommand.parseAsRoot(arguments)
    }

    @Test(arguments: [
        ["elect"], ["election", "phase"], ["election", "phase", "voting"], ["election", "new"],
        ["election", "new", "--definition", "d", "--own-roots", "10"],
        ["election", "new", "--definition", "d", "--own-roots", "3", "--threshold", "4"],
        ["election", "new", "--definition", "d", "--roots", "roots.json", "--threshold", "2"], ["election", "begin"],
        ["keys", "make", "root"], ["keys", "make"], ["keys", "publish"], ["keys", "prepare", "--out", "o"],
        ["keys", "prepare", "--revoke", "registrar", "--out", "o"],
        ["keys", "prepare", "--revoke", "station/12 01", "--reason", "lost", "--out", "o"],
        ["keys", "prepare", "--revoke", "registrar", "--reason", "tired", "--out", "o"],
        ["keys", "prepare", "--revoke", "registrar", "--reason", "lost", "--since", "yesterday", "--out", "o"],
        ["keys", "prepare", "--certify", "r", "--reason", "lost", "--out", "o"],
        ["keys", "prepare", "--certify", "r"], ["register", "list", "draft"],
        ["snapshot", "verify", "s"], ["snapshot", "codes", "--opening-key", "k"], ["snapshot", "delta"],
        ["snapshot", "pool-key", "--out", "x"], ["tabulate", "--passphrase", "secret"],
        ["exchange", "call", "passport", "--user", "KG-op1"], ["exchange", "call", "passport", "--case", "7"],
        ["exchange", "call", "passport", "--case", "7", "--user", "KG-op1", "--pin", "1"],
        ["fingerprints", "extract", "--out", "t"], ["fingerprints", "extract", "a.png"],
        ["fingerprints", "score", "--templates", "t", "--pairs", "p"], ["fingerprints", "evaluate"],
        ["fingerprints", "identify", "--gallery", "t", "--probe", "a.png", "--top", "0"],
        ["fingerprints", "show", "a.png", "b.png", "--out", "c.png"], ["demo", "--voters", "10"],
        ["demo", "--voters", "100", "--visitors", "90"],
    ])
    func `wrong usage is refused before anything is done`(arguments: [String]) async {
        #expect(throws: (any Error).self) { try DobushCommand.parseAsRoot(arguments) }
        #expect(await DobushCommand.run(arguments) == .usage)
    }
}
