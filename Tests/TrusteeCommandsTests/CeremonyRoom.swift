import Ceremony
import Console
import ElectionModel
import Files
import Sodium
import TestSupport
import Trust

@testable import TrusteeCommands

/// A temporary folder with holders' sticks, their passphrases in files, and the commission's bundle.
struct CeremonyRoom {
    let folder = TemporaryFolder()
    let election = ElectionId(unchecked: "mayor-2026")
    let kind: ElectionKind

    init(kind: ElectionKind = .training) { self.kind = kind }

    static func phrase(_ number: Int) -> String { "the phrase of holder \(number)" }

    func path(_ name: String) -> String { "\(folder.path)/\(name)" }
    func key(_ number: Int) -> String { path("stick-\(number)/root-\(number).key") }
    func publicKey(_ number: Int) -> String { path("stick-\(number)/root-\(number).public.json") }
    var roots: String { path("roots.json") }
    var bundle: String { path("statements.json") }

    func phraseFile(_ text: String, name: String) throws -> String {
        try DurableFile.replace(path(name), Array("\(text)\n".utf8), mode: 0o600)
        return path(name)
    }

    func phraseFile(_ number: Int) throws -> String {
        try phraseFile(Self.phrase(number), name: "phrase-\(number)")
    }

    func making(_ number: Int, kind: ElectionKind? = nil, folder: String? = nil) throws -> KeyMaking {
        KeyMaking(
            holder: RootHolder(unchecked: "root-\(number)"), kind: kind ?? self.kind,
            folder: folder ?? path("stick-\(number)"), passphraseFile: try phraseFile(number),
            random: SeededRandom(seed: UInt64(number)), cost: { _ in .slight })
    }

    /// Three holders make keys and gather them.
    @discardableResult
    func gathered() throws -> RootsFile {
        for number in 1...3 { _ = try making(number).hold(Script()) }
        _ = try gathering().hold(Script(confirm: [true, true, true]))
        return try CeremonyFile.roots(roots)
    }

    func gathering(_ numbers: [Int] = [1, 2, 3], threshold: Int = 2, out: String? = nil) -> KeyGathering {
        KeyGathering(files: numbers.map(publicKey), threshold: threshold, out: out ?? roots)
    }

    /// The commission's bundle: its own key, and stations.
    @discardableResult
    func prepare(stations: Int = 2, revocations: Int = 1, kind: ElectionKind? = nil) throws -> RootBundle {
        let kind = kind ?? self.kind
        let start = SampleElection.start
        func certificate(_ role: Role, _ subject: String, _ number: Int) throws -> RoleCertificate {
            RoleCertificate(
                election: election, kind: kind, role: role, subject: subject, signKey: try Self.key(number),
                sealKey: nil,
                notBefore: start, notAfter: start.adding(seconds: 30 * 86_400))
        }
        let bundle = RootBundle(
            election: election, kind: kind,
            certificates: try [certificate(.commission, "commission", 1)]
                + (0..<stations).map { try certificate(.station, "\(1001 + $0)", 1001 + $0) },
            revocations: try (0..<revocations).map {
                Revocation(
                    election: election, kind: kind, role: .station, subject: "\(9001 + $0)",
                    signKey: try Self.key(9001 + $0), reason: .stolen, from: start)
            })
        try CeremonyFile.replace(self.bundle, bundle)
        return bundle
    }

    func signing(
        by number: Int, bundle: String? = nil, out: String? = nil, all: Bool = false, key: String? = nil
    ) throws -> StatementSigning {
        StatementSigning(
            bundle: bundle ?? self.bundle, key: key ?? self.key(number), roots: roots, out: out, showsAll: all,
            count: nil, passphraseFile: try phraseFile(number))
    }

    func bytes(_ path: String) throws -> [UInt8] { try DurableFile.read(path, limit: 1 << 24) }

    private static func key(_ number: Int) throws -> VerifyingKey {
        let bytes = withUnsafeBytes(of: number.littleEndian) { Array($0) } + [UInt8](repeating: 0x77, count: 24)
        return try SigningKey(seed: SecretBytes(bytes)).verifyingKey
    }
}
