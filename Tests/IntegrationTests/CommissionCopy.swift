import ElectionModel
import Foundation
import TestSupport
import Testing

/// A commission's folder, copied from where an election was held, in which the election goes on.
struct CommissionCopy: Sendable {
    let place = TemporaryFolder()
    private let passphraseFile: String

    /// Copies a folder.
    ///
    /// - Parameters:
    ///   - folder: the commission's.
    ///   - passphrase: of its keys.
    init(of folder: String, passphrase: String) throws {
        passphraseFile = "\(place.path)/passphrase"
        try FileManager.default.copyItem(atPath: folder, toPath: "\(place.path)/commission")
        try #require(
            FileManager.default.createFile(
                atPath: passphraseFile, contents: Data(passphrase.utf8), attributes: [.posixPermissions: 0o600]))
    }

    /// The public folder of its ledger.
    var ledger: String { "\(place.path)/commission/ledger/public" }

    /// Runs `dobush` on the election.
    func run(_ arguments: [String]) async throws -> ElectionProgram.Ending {
        try await ElectionProgram.run(
            ElectionProgram.dobush,
            arguments + [
                "--folder", "\(place.path)/commission", "--passphrase-file", passphraseFile, "--json", "--yes",
            ]
        )
    }

    /// Runs `dobush` and reads its answer; a test ends when it fails.
    func answer(_ arguments: [String]) async throws -> CanonicalValue {
        let ending = try await run(arguments)
        try #require(ending.code == 0, "\(arguments): \(ending.complaints)")
        return try CanonicalValue.parse(Array(ending.output.utf8))
    }

    /// Asks the outsider's verifier.
    ///
    /// - Parameters:
    ///   - ledger: a folder or an address.
    ///   - copy: the name of the folder for what is fetched.
    ///   - options: what else it is told.
    func verify(
        _ ledger: String, copy: String = "copy", _ options: [String] = []
    ) async throws -> ElectionProgram.Ending {
        try await ElectionProgram.run(
            ElectionProgram.verifier,
            ["ledger", ledger, "--copy", "\(place.path)/\(copy)", "--evidence", "\(place.path)/evidence"] + options)
    }
}
