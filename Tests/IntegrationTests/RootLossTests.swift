import ElectionModel
import Foundation
import TestSupport
import Testing

extension ElectionTests {
    /// The roots in three hands: an election is called with two of them, one is lost, and life goes on.
    @Suite struct RootLossTests {
        private static let trustee = "\(StationProgramRun.folder)/dobush-trustee"

        private let place = TemporaryFolder()
        private var folder: String { path("commission") }

        private func path(_ name: String) -> String { "\(place.path)/\(name)" }

        private func phrase(_ name: String) throws -> String {
            let file = path("phrase-\(name)")
            guard !FileManager.default.fileExists(atPath: file) else { return file }
            try #require(
                FileManager.default.createFile(
                    atPath: file, contents: Data("the phrase of \(name), and of nobody else\n".utf8),
                    attributes: [.posixPermissions: 0o600]))
            return file
        }

        private func commission(_ arguments: [String]) async throws -> ElectionProgram.Ending {
            try await ElectionProgram.run(
                ElectionProgram.dobush,
                arguments + ["--folder", folder, "--passphrase-file", try phrase("commission"), "--json", "--yes"])
        }

        private func answer(_ arguments: [String]) async throws -> CanonicalValue {
            let ending = try await commission(arguments)
            try #require(ending.code == 0, "\(arguments): \(ending.complaints)")
            return try CanonicalValue.parse(Array(ending.output.utf8))
        }

        private func trustee(_ arguments: [String]) async throws -> ElectionProgram.Ending {
            try await ElectionProgram.run(Self.trustee, arguments)
        }

        private func key(_ root: Int) -> String { path("stick-\(root)/root-\(root).key") }

        private func sign(_ bundle: String, by root: Int, statements: Int) async throws -> ElectionProgram.Ending {
            try await trustee([
                "root", "sign", bundle, "--key", key(root), "--roots", path("roots.json"), "--yes", "--statements",
                "\(statements)", "--passphrase-file", try phrase("root-\(root)"),
            ])
        }

        /// Three holders make keys; the election is called with what they gathered.
        private func call() async throws {
            for root in 1...3 {
                let made = try await trustee([
                    "root", "new", "--holder", "root-\(root)", "--kind", "training", "--out", path("stick-\(root)"),
                    "--passphrase-file", try phrase("root-\(root)"),
                ])
                try #require(made.code == 0, "\(made.complaints)")
            }
            let publicKeys = (1...3).map { path("stick-\($0)/root-\($0).public.json") }
            let gathered = try await trustee(
                ["root", "gather"] + publicKeys + ["--threshold", "2", "--out", path("roots.json"), "--yes"])
            try #require(gathered.code == 0, "\(gathered.complaints)")
            let sample = try SampleElection().definition
            let day = ElectionFixture.today
            let definition = ElectionDefinition(
                election: sample.election, kind: sample.kind, title: sample.title,
                calendar: ElectionCalendar(preliminaryList: day, finalList: day, votingDay: day, results: day),
                districts: sample.districts, stations: sample.stations, contests: sample.contests, form: sample.form)
            try Data(definition.canonical.text.utf8).write(to: URL(fileURLWithPath: path("definition.json")))
            let called = try await answer([
                "election", "new", "--definition", path("definition.json"), "--roots", path("roots.json"),
            ])
            #expect(called["begun"] == false)
        }

        /// The rows of `keys list` about a holder: how each key stands.
        private func standings(of role: String) async throws -> [CanonicalValue?] {
            try await answer(["keys", "list"]).array("keys").filter { $0["role"] == .string(role) }
                .map { $0["standing"] }
        }

        @Test func `an election outlives the loss of one root, and with two lost nothing is certified`() async throws {
            try await call()
            let toSign = "\(folder)/to-sign.json"
            let early = try await commission(["election", "phase", "lists"])
            #expect(early.code == 3 && early.complaints.contains("to-sign.json"), "\(early.complaints)")
            #expect(try await answer(["election", "status"])["begun"] == false)
            #expect(try await sign(toSign, by: 1, statements: 3).code == 0)
            #expect(try await commission(["election", "begin", "--certificates", toSign]).code == 6)
            #expect(try await sign(toSign, by: 2, statements: 3).code == 0)
            #expect(try await answer(["election", "begin", "--certificates", toSign])["begun"] == true)

            // The first root is lost; the registrar's key is stolen.
            try FileManager.default.removeItem(atPath: key(1))
            let made = try await answer(["keys", "make", "registrar"])
            let prepare = [
                "keys", "prepare", "--revoke", "registrar", "--reason", "stolen", "--certify",
                try made.string("request"), "--out",
            ]
            let bundle = path("registrar.json")
            #expect(try await answer(prepare + [bundle]).int("statements") == 2)
            #expect(try await sign(bundle, by: 1, statements: 2).code == 3)
            #expect(try await sign(bundle, by: 2, statements: 2).code == 0)
            #expect(try await sign(bundle, by: 3, statements: 2).code == 0)
            let published = try await answer(["keys", "publish", bundle])
            #expect(try published.array("entries") == [1, 2])
            #expect(try await standings(of: "registrar") == ["revoked", "good"])
            #expect(try await standings(of: "commission") == ["good"])
            let again = try await answer(["keys", "publish", bundle])
            #expect(try again.array("entries").isEmpty)
            if ElectionProgram.hasVerifier {
                let verdict = try await ElectionProgram.run(
                    ElectionProgram.verifier, ["ledger", "\(folder)/ledger/public"])
                #expect(verdict.code == 0, "\(verdict.output)")
            }

            // The second root is lost: the third alone can do nothing.
            try FileManager.default.removeItem(atPath: key(2))
            let next = path("next.json")
            _ = try await answer(["keys", "prepare", "--revoke", "registrar", "--reason", "lost", "--out", next])
            #expect(try await sign(next, by: 3, statements: 1).code == 0)
            let refused = try await commission(["keys", "publish", next])
            #expect(refused.code == 6, "\(refused.complaints)")
            #expect(refused.complaints.contains("registrar"), "the statement is named: \(refused.complaints)")
            #expect(try await standings(of: "registrar") == ["revoked", "good"])
        }
    }
}
