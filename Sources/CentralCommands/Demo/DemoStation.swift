import Files

#if Training
    import Wording
    import Console
    import ElectionDay
    import ElectionModel
    import StationDesk

    /// One of the demo's stations: its folder, its daemon, its visitors, its count.
    struct DemoStation: Sendable {
        let id: StationId
        /// The station's folder.
        let folder: String
        let runner: DemoRunner
        let people: DemoPeople

        /// The socket of the station's virtual reader. Short, because the system allows 107 bytes.
        var readerSocket: String { "\(folder)/finger.sock" }

        /// Ballots that the station received in the morning.
        static let stock = 300

        /// Sets the station's device up.
        func provision(setup: String) async throws {
            let text = try await runner.run(
                "dobush-station",
                [
                    "provision", "--setup", setup, "--station", id.rawValue, "--folder", folder, "--member", "chair",
                    "--member", "secretary", "--member", "operator", "--passphrase-file", runner.passphraseFile,
                    "--json",
                ])
            let members = try CanonicalValue.parse(Array(text.utf8)).array("members")
            try DurableFile.create(membersFile, CanonicalValue.array(members).encoded(), mode: 0o600)
        }

        /// Accepts the station's unit, and tests it as far as that needs nobody.
        func pair(_ unit: DemoUnit, certificate: String, firmwareList: String) async throws {
            let common = ["--folder", folder, "--passphrase-file", runner.passphraseFile, "--board", unit.line]
            try await runner.run("dobush-station", ["devices", "firmware", firmwareList, "--folder", folder])
            try await runner.run("dobush-station", ["devices", "pair", certificate, "--prove"] + common)
            try await runner.run(
                "dobush-station", ["devices", "test", "--quick", "--training-reader", readerSocket] + common)
        }

        /// Takes the snapshot over.
        func take(snapshot: String) async throws {
            try await runner.run(
                "dobush-station",
                ["import", snapshot, "--folder", folder, "--passphrase-file", runner.passphraseFile])
        }

        /// Runs the daemon until the task is cancelled.
        ///
        /// - Parameter unit: its combined device, where there is one.
        func serve(with unit: DemoUnit?) async throws {
            try await runner.serve(
                "dobush-station",
                [
                    "run", "--folder", folder, "--passphrase-file", runner.passphraseFile, "--training-reader",
                    readerSocket,
                ] + (unit.map { ["--board", $0.line] } ?? []), log: "\(folder)/daemon.log")
        }

        /// Connects to the daemon as soon as it answers.
        func connect() async throws -> DeskClient {
            for _ in 0..<300 {
                if let client = try? DeskClient(path: "\(folder)/desk.sock") { return client }
                try await Task.sleep(for: .milliseconds(100))
            }
            throw Complaint(.failed, DemoWords.daemonSilent(log: "\(folder)/daemon.log"))
        }

        /// Opens the doors: two members, and the code of the signed act.
        func open(code: String) async throws {
            try await runner.run(
                "dobush-station", ["open", "--folder", folder, "--code", code, "--members-file", membersFile])
        }

        /// The desk of the running daemon.
        func desk(_ client: DeskClient, _ unit: DemoUnit?) throws -> DemoDesk {
            let members = try CanonicalValue.parse(try DurableFile.read(membersFile, limit: 65_536))
            guard case .array(let list) = members, list.count >= 2 else {
                throw Complaint(.failed, DemoWords.codesMissing(id))
            }
            return DemoDesk(
                client: client, unit: unit, hand: DemoHand(socket: readerSocket), people: people, first: list[0],
                second: list[1])
        }

        /// How many visitors get a printed receipt: the emulator hands on a line's bytes one by one, and a receipt takes
        /// seconds there.
        private static let receipts = 5

        /// How long the daemon may take to open a session with its unit.
        private static let unitPatience = Duration.seconds(60)

        /// Waits until the daemon has a session with its unit. Without one the desk works by hand.
        func waitForUnit(_ client: DeskClient) async throws {
            let start = ContinuousClock.now
            while start.duration(to: .now) < Self.unitPatience {
                let reply = try await client.ask(["do": "devices"])
                if try reply.object("unit").string("board") == "open" { return }
                try await Task.sleep(for: .milliseconds(200))
            }
        }

        /// Receives all visitors, one after the other.
        func receive(
            _ visitors: [DemoVisitor], with client: DeskClient, _ unit: DemoUnit?, progress: @Sendable () -> Void
        ) async throws -> [DemoDesk.Outcome] {
            let desk = try desk(client, unit)
            var outcomes: [DemoDesk.Outcome] = []
            if unit != nil { try await waitForUnit(client) }
            for (place, visitor) in visitors.enumerated() {
                outcomes.append(try await desk.receive(visitor, isPrinting: place < Self.receipts))
                progress()
            }
            return outcomes
        }

        /// Counts the urn, closes and exports.
        func close(counted status: CanonicalValue, seed: UInt64) async throws {
            let issued = try status.int("issued")
            let spoiled = try status.int("spoiled")
            let invalid = issued / 40
            let votes = Self.votes(valid: issued - invalid, seed: seed)
            func line(_ id: String, _ value: Int) -> CanonicalValue { ["line": .string(id), "value": .int(value)] }
            let options = ["sydykova", "osmonov", "petrova", "against-all"]
            let paper: CanonicalValue = [
                "contest": DemoDefinition.contest.canonical,
                "lines": [
                    line("2", Self.stock), line("6", Self.stock - issued - spoiled), line("7", issued), line("8", 0),
                    line("9", issued), line("10", invalid), line("11", issued - invalid),
                ],
                "votes": .array(
                    zip(options, votes).map { ["option": .string($0), "value": .int($1)] }),
            ]
            let count = "\(folder)/count.json"
            try DurableFile.create(count, CanonicalValue.array([paper]).encoded())
            try await runner.run(
                "dobush-station",
                ["close", "--folder", folder, "--count", count, "--members-file", membersFile, "--yes"])
        }

        /// Writes the closing package for the commission.
        func export() async throws {
            try await runner.run(
                "dobush-station",
                ["export", "--folder", folder, "--to", exported, "--passphrase-file", runner.passphraseFile])
        }

        /// Where the closing package is.
        var exported: String { "\(folder)/closing" }

        private var membersFile: String { "\(folder)/members-codes.json" }

        /// The papers in the urn: four numbers that add up to `valid`.
        private static func votes(valid: Int, seed: UInt64) -> [Int] {
            let lead = valid * (42 + Int(seed % 5)) / 100
            let second = valid * 33 / 100
            let third = valid * 15 / 100
            return [lead, second, third, valid - lead - second - third]
        }
    }
#endif
