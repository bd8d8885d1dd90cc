/// Three trustees, of whom two suffice, and what they say.
struct BenchCouncil {
    static let count = 3
    static let threshold = 2

    /// B.
    let base: [UInt8]
    let keys = (1...count).map { BenchKey("trustee \($0)") }
    private let shareKeys = (1...count).map { _ in BenchScalar.random }
    private let coefficients = (1...count).map { _ in (0..<threshold).map { _ in BenchScalar.random } }

    init(manifest: [UInt8]) {
        let parameters = BenchBytes.digest(
            "PARAM",
            [
                BenchBytes.text("dobush-remote-v1"), BenchBytes.text("ristretto255"), BenchScalar(1).point,
                BenchBytes.u32(Self.count), BenchBytes.u32(Self.threshold),
            ])
        base = BenchBytes.digest("BASE", [parameters, manifest])
    }

    /// The logarithm of K.
    var secret: BenchScalar { coefficients.reduce(BenchScalar(0)) { $0 + $1[0] } }

    /// zᵢ.
    func share(_ trustee: Int) -> BenchScalar {
        coefficients.reduce(BenchScalar(0)) { sum, own in
            sum + own.reversed().reduce(BenchScalar(0)) { $0 * BenchScalar(trustee) + $1 }
        }
    }

    /// Certificates, commits, reveals and records, each with its type; and G.
    func messages() -> (messages: [(type: String, message: [UInt8])], record: [UInt8]) {
        var messages: [(String, [UInt8])] = []
        var (reveals, records): ([[UInt8]], [[UInt8]]) = (
            [], [BenchBytes.u32(Self.count), BenchBytes.u32(Self.threshold)]
        )
        var commits: [[UInt8]] = []
        let salt = [UInt8](repeating: 7, count: 32)
        for index in 0..<Self.count {
            let (number, key) = (BenchBytes.u32(index + 1), keys[index])
            let shareKey = shareKeys[index].point
            let nonce = BenchScalar.random
            let challenge = BenchScalar(
                BenchBytes.scalar("CERT", [base, number, key.publicKey, shareKey, nonce.point]))
            let response = nonce + challenge * shareKeys[index]
            let certificate = [
                BenchBytes.text("trustee.certificate"), base, number, key.publicKey, shareKey, nonce.point,
                response.bytes,
            ]
            messages.append(("trustee.certificate", key.signed(BenchBytes.fields(certificate))))
            let points = coefficients[index].map(\.point)
            let commit = BenchBytes.digest("DKG-COMMIT", [base, number] + points + [salt])
            commits.append(
                key.signed(BenchBytes.fields([BenchBytes.text("key.commit"), base, number, commit])))
            records += [key.publicKey, shareKey, commit] + points
            let secrets = coefficients[index] + [shareKeys[index]]
            let nonces = secrets.map { _ in BenchScalar.random }
            let proof = BenchScalar(
                BenchBytes.scalar(
                    "DKG-POK",
                    [base, number, BenchBytes.u32(Self.threshold)] + points + [shareKey] + nonces.map(\.point)))
            let responses = zip(nonces, secrets).map { $0 + proof * $1 }
            let reveal = [
                BenchBytes.text("key.reveal"), base, number, salt, points.flatMap { $0 },
                nonces.flatMap(\.point), responses.flatMap(\.bytes),
            ]
            reveals.append(key.signed(BenchBytes.fields(reveal)))
        }
        let record = BenchBytes.digest("DKG-REC", [base] + records)
        messages += commits.map { ("key.commit", $0) } + reveals.map { ("key.reveal", $0) }
        for index in 0..<Self.count {
            let fields = [BenchBytes.text("key.record"), base, BenchBytes.u32(index + 1), record]
            messages.append(("key.record", keys[index].signed(BenchBytes.fields(fields))))
        }
        return (messages, record)
    }

    /// A trustee's share of ciphertexts whose α are g to these powers.
    func tallyShare(
        _ trustee: Int, _ election: [UInt8], tally: String, contest: String,
        _ ciphers: [(option: String, alpha: BenchScalar, beta: [UInt8])]
    ) -> [UInt8] {
        let (share, number) = (share(trustee), BenchBytes.u32(trustee))
        let parts = ciphers.flatMap { option, alpha, beta in
            let nonce = BenchScalar.random
            let partial = (alpha * share).point
            let commitments = [nonce.point, (alpha * nonce).point]
            let challenge = BenchScalar(
                BenchBytes.scalar(
                    "DEC",
                    [
                        election, BenchBytes.text(tally), BenchBytes.text(contest), BenchBytes.text(option), number,
                        share.point, alpha.point, beta, partial,
                    ] + commitments))
            return partial + commitments.flatMap { $0 } + (nonce + challenge * share).bytes
        }
        return keys[trustee - 1].signed(
            BenchBytes.fields([
                BenchBytes.text("tally.share"), election, BenchBytes.text(tally), BenchBytes.text(contest), number,
                parts,
            ]))
    }
}
