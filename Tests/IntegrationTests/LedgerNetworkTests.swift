import ElectionModel
import Foundation
import Ledger
import TestSupport
import Testing

extension ElectionTests {
    /// The ledger on the network, by the real programs: witnesses that come and go, observers, time stamps.
    @Suite(.serialized) struct LedgerNetworkTests {
        /// A program that serves, for as long as a test needs it.
        struct Serving {
            let run: StationProgramRun
            let answer: CanonicalValue

            init(_ arguments: [String]) async throws {
                run = try StationProgramRun(arguments + ["--json"], program: ElectionProgram.dobush)
                try #require(try await run.says("\n"), "\(run.complaints)")
                answer = try CanonicalValue.parse(Array(run.output.utf8.prefix { $0 != 0x0A }))
            }

            var address: String { get throws { try answer.string("address") } }

            /// Ends it as an operator does.
            func end() async throws {
                run.send(SIGTERM)
                let code = try await run.ending()
                #expect(code == 0, "\(run.complaints)")
            }
        }

        private func witness(_ number: Int, _ election: ElectionFixture, log: String) async throws -> [String] {
            let folder = "\(election.place.path)/w\(number)"
            let options = ["--folder", folder, "--passphrase-file", election.passphraseFile]
            let made = try await ElectionProgram.run(
                ElectionProgram.dobush,
                ["witness", "new", "--name", "w\(number).example", "--log", log, "--json"] + options)
            try #require(made.code == 0, "\(made.complaints)")
            return options
        }

        @Test func `witnesses come and go, and a missed quorum is said and made up for`() async throws {
            let election = try await ElectionFixture()
            let log = try await election.answer(["ledger", "status"]).string("logKey")
            var options: [[String]] = []
            var servers: [Serving] = []
            for number in 1...3 {
                options.append(try await witness(number, election, log: log))
                servers.append(
                    try await Serving(["witness", "serve", "--listen", "127.0.0.1:0"] + options[number - 1]))
            }
            var policy = "log \(log)\n"
            for (number, server) in servers.enumerated() {
                policy += "witness w\(number + 1) \(try server.answer.string("key")) \(try server.address)\n"
            }
            policy += "group two 2 w1 w2 w3\nquorum two\n"
            try policy.write(toFile: "\(election.folder)/witnesses", atomically: true, encoding: .utf8)
            let cosigned = try await election.answer(["ledger", "cosign"])
            #expect(try cosigned.array("cosigned").count == 3)
            #expect(try await election.answer(["ledger", "status"])["quorum"] == true)

            // One is killed: two are enough.
            servers[0].run.send(SIGKILL)
            _ = try await election.answer(["election", "phase", "lists"])
            let status = try await election.answer(["ledger", "status"])
            #expect(status["quorum"] == true && status["size"] == 2)
            #expect(try status.array("witnesses").map { $0["cosigned"] != .null } == [false, true, true])

            // Two are away: the command does its work and names them.
            servers[1].run.send(SIGKILL)
            _ = try await election.answer(["register", "import", try election.voters(4)])
            let missed = try await election.commission(["register", "list", "preliminary"])
            #expect(missed.code == 0 && missed.complaints.contains("without its quorum"), "\(missed.complaints)")
            #expect(missed.complaints.contains("w1.example (") && missed.complaints.contains("w2.example ("))
            let lacking = try await election.answer(["ledger", "status"])
            #expect(lacking["size"] == 3 && lacking["quorum"] == false)
            #expect(try await election.commission(["ledger", "cosign"]).code == 1)

            // All are away: nobody could tell whether this is the newest copy.
            servers[2].run.send(SIGKILL)
            let alone = try await election.commission(["ledger", "cosign"])
            #expect(alone.code == 1 && alone.complaints.contains("none of the witnesses"), "\(alone.complaints)")

            // They come back at the same place with what they knew.
            for number in 0..<3 {
                let place = String(try servers[number].address.dropFirst("http://".count))
                servers[number] = try await Serving(["witness", "serve", "--listen", place] + options[number])
            }
            let again = try await election.answer(["ledger", "cosign"])
            #expect(again["size"] == 3)
            #expect(try again.array("cosigned").count == 3)
            #expect(try await election.answer(["ledger", "status"])["quorum"] == true)
            for server in servers { try await server.end() }
            if ElectionProgram.hasVerifier { #expect(try await election.verdict().code == 0) }
        }

        @Test func `an observer watches over the network, and a fork ends the watch with evidence`() async throws {
            let election = try await ElectionFixture()
            let log = try await election.answer(["ledger", "status"]).string("logKey")
            let memory = "\(election.place.path)/watch"
            func watch(_ source: String, key: String = log) async throws -> ElectionProgram.Ending {
                try await ElectionProgram.run(
                    ElectionProgram.dobush,
                    ["ledger", "watch", source, "--key", key, "--memory", memory, "--once", "--json"])
            }
            let server = try await Serving(
                ["ledger", "serve", "\(election.folder)/ledger/public", "--listen", "127.0.0.1:0"])
            let first = try await watch(try server.address)
            #expect(first.code == 0 && first.output.contains("\"finding\":\"grown\""), "\(first.complaints)")
            // The ledger goes on while it is served.
            _ = try await election.answer(["election", "phase", "lists"])
            let second = try await watch(try server.address)
            #expect(second.code == 0 && second.output.contains("\"size\":2"), "\(second.complaints)")

            let place = "\(election.folder)/ledger/public/checkpoint"
            let note = try String(contentsOfFile: place, encoding: .utf8)
            try note.replacing("\n2\n", with: "\n3\n").write(toFile: place, atomically: true, encoding: .utf8)
            #expect(try await watch(try server.address).code == 6)
            try await server.end()
            #expect(try await watch(try server.address).code == 1)
            let nobody = try await watch("ftp://h/", key: log)
            #expect(nobody.code != 0)
        }

        @Test func `one who takes statements holds the ledger, and ends in good order`() async throws {
            let election = try await ElectionFixture()
            let server = try await Serving(
                ["ledger", "serve", "--submissions", "--listen", "127.0.0.1:0"]
                    + ["--folder", election.folder, "--passphrase-file", election.passphraseFile])
            // The page is found beside the program, where the build links it.
            #expect(server.answer["submissions"] == true && server.answer["page"] == true)
            let meanwhile = try await election.commission(["election", "phase", "lists"])
            #expect(meanwhile.code == 5, "\(meanwhile.complaints)")
            let refused = try await ElectionProgram.run(
                "/usr/bin/curl",
                ["-s", "-o", "/dev/null", "-w", "%{http_code}", "--data-binary", "{}", try server.address + "/submit"])
            #expect(refused.output == "400")
            try await server.end()
            _ = try await election.answer(["election", "phase", "lists"])
        }

        @Test func `a command that serves says what is wrong with where it should listen`() async throws {
            let election = try await ElectionFixture()
            let served = "\(election.folder)/ledger/public"
            let first = try await Serving(["ledger", "serve", served, "--listen", "127.0.0.1:0"])
            for (place, code): (String, Int32) in [
                ("nonsense", 2), (String(try first.address.dropFirst("http://".count)), 5), ("192.0.2.1:0", 2),
            ] {
                let ending = try await ElectionProgram.run(
                    ElectionProgram.dobush, ["ledger", "serve", served, "--listen", place])
                #expect(ending.code == code, "\(place): \(ending.complaints)")
            }
            let empty = try await ElectionProgram.run(ElectionProgram.dobush, ["ledger", "serve", election.place.path])
            #expect(empty.code == 3, "\(empty.complaints)")
            try await first.end()
        }
    }
}
