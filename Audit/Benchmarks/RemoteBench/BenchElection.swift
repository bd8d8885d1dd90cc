import Dispatch
import Synchronization

/// A whole remote election of one contest with ten options, as a ledger.
struct BenchElection {
    private static let batch = 2000
    private static let options = (0..<10).map { "option-\($0)" }

    let voters: Int
    let folder: String
    /// The folder of the vectors.
    let vectors: String

    /// Writes the ledger.
    func write() throws {
        var ledger = try BenchLedgerWriter(folder: folder, vectors: vectors, options: Self.options)
        let names = Self.options.map { "\"\($0)\"" }.joined(separator: ",")
        let manifest =
            "{\"contests\":[{\"id\":\"mayor\",\"least\":1,\"lists\":[],\"most\":1,\"options\":[\(names)],\"perOption\":1}],"
            + "\"definition\":\"\(ledger.definition)\",\"election\":\"mayor-2027\",\"floor\":2,\"kind\":\"rehearsal\","
            + "\"overseas\":\"paper\",\"styles\":[{\"contests\":[\"mayor\"],\"district\":\"d-1\",\"id\":\"s-1\"}],"
            + "\"trustees\":{\"count\":\(BenchCouncil.count),\"threshold\":\(BenchCouncil.threshold)},\"v\":1}"
        let council = BenchCouncil(manifest: Array(manifest.utf8))
        let (messages, record) = council.messages()
        try ledger.append("remote.manifest", by: "commission", body: manifest)
        for (type, message) in messages { try ledger.append(type, by: "commission", message) }

        var leaves: [[UInt8]] = []
        for start in stride(from: 0, to: voters, by: Self.batch) {
            let rows = (start..<min(voters, start + Self.batch)).map { BenchVoter($0).rollRow(council.base) }
            leaves += rows.map { BenchBytes.sha256([0] + $0) }
            try ledger.append("roll", by: "registrar", rows)
        }
        let roots = BenchBytes.sha256(Self.rootsObject)
        let electionKey = council.secret.point
        let election = BenchBytes.digest(
            "EXT", [council.base, electionKey, record, BenchLedgerWriter.root(leaves[...]), roots])
        try drill("DRILL-OPEN", 1, council, election, &ledger)
        try ledger.step(to: "open")
        var nonces = Self.options.map { _ in BenchScalar(0) }
        for start in stride(from: 0, to: voters, by: Self.batch) {
            try vote(start..<min(voters, start + Self.batch), election, council.secret, &ledger, &nonces)
        }
        try ledger.step(to: "sealed")
        try drill("DRILL-CLOSE", 2, council, election, &ledger)
        try tally(nonces, council, election, &ledger)
        try ledger.finish()
    }

    /// Some voters are authorised, vote and cast.
    private func vote(
        _ part: Range<Int>, _ election: [UInt8], _ secret: BenchScalar, _ ledger: inout BenchLedgerWriter,
        _ nonces: inout [BenchScalar]
    ) throws {
        typealias Made = (authorisation: [UInt8], ballot: [UInt8], tracker: [UInt8], cast: [UInt8])
        let (registrar, authority) = (BenchKey("registrar"), BenchKey("identification-authority"))
        let made = Mutex([Int: Made]())
        let sums = Mutex(nonces)
        let (key, options) = (secret, Self.options)
        DispatchQueue.concurrentPerform(iterations: part.count) { index in
            let voter = BenchVoter(part.lowerBound + index)
            let ballot = voter.ballot(
                election, secret: key, options: options, choice: Self.choice(part.lowerBound + index))
            let messages = (
                voter.authorisation(election, registrar, authority), ballot.message, ballot.tracker,
                voter.cast(election, ballot.tracker)
            )
            made.withLock { $0[index] = messages }
            sums.withLock { for (option, nonce) in ballot.nonces.enumerated() { $0[option] = $0[option] + nonce } }
        }
        nonces = sums.withLock { $0 }
        let all = made.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
        for one in all { try ledger.append("voter.authorisation", by: "registrar", one.authorisation) }
        try ledger.append(
            "ballots", by: "ballot-box",
            all.sorted { $0.tracker.lexicographicallyPrecedes($1.tracker) }.map(\.ballot))
        for one in all { try ledger.append("ballot.cast", by: "ballot-box", one.cast) }
    }

    private static func choice(_ voter: Int) -> Int { voter % 7 }

    private func drill(
        _ tally: String, _ round: Int, _ council: BenchCouncil, _ election: [UInt8], _ ledger: inout BenchLedgerWriter
    ) throws {
        let nonce = BenchScalar(BenchBytes.scalar("DRILL", [election, BenchBytes.u32(round)]))
        let cipher = [(option: "", alpha: nonce, beta: (council.secret * (nonce + BenchScalar(1))).point)]
        for trustee in 1...BenchCouncil.threshold {
            let share = council.tallyShare(trustee, election, tally: tally, contest: "", cipher)
            try ledger.append("tally.share", by: "commission", share)
        }
    }

    private func tally(
        _ nonces: [BenchScalar], _ council: BenchCouncil, _ election: [UInt8], _ ledger: inout BenchLedgerWriter
    ) throws {
        var votes = [Int](repeating: 0, count: Self.options.count)
        for voter in 0..<voters { votes[Self.choice(voter)] += 1 }
        let ciphers = Self.options.indices.map { index in
            let number = BenchScalar(Array(BenchBytes.u32(votes[index]).reversed()) + [UInt8](repeating: 0, count: 28))
            return (
                option: Self.options[index], alpha: nonces[index],
                beta: (council.secret * (nonces[index] + number)).point
            )
        }
        let head = [election, BenchBytes.text("TALLY:d-1"), BenchBytes.text("mayor")]
        try ledger.append(
            "tally.aggregate", by: "commission",
            BenchBytes.fields(
                [BenchBytes.text("tally.aggregate")] + head
                    + [BenchBytes.u32(voters), ciphers.flatMap { $0.alpha.point + $0.beta }]))
        for trustee in 1...BenchCouncil.threshold {
            let share = council.tallyShare(trustee, election, tally: "TALLY:d-1", contest: "mayor", ciphers)
            try ledger.append("tally.share", by: "commission", share)
        }
        try ledger.append(
            "tally.result", by: "commission",
            BenchBytes.fields([BenchBytes.text("tally.result")] + head + [votes.flatMap(BenchBytes.u32)]))
    }

    /// The roots object of the vectors, whose hash is the roots' fingerprint.
    private static var rootsObject: [UInt8] {
        let keys = (1...3).map { BenchBytes.hex(BenchKey("root-\($0)").publicKey) }.sorted().map { "\"\($0)\"" }
        return Array("{\"keys\":[\(keys.joined(separator: ","))],\"threshold\":2}".utf8)
    }
}
