import Files

#if Training
    import StationDesk
    import Console
    import ElectionModel
    import Foundation
    import Imaging
    import SyntheticPeople
    import Wording

    /// The demo from the first key to the verdict, step by step.
    struct DemoElection {
        let folder: String
        let runner: DemoRunner
        let votingDay: CivilDate
        let voters: Int
        let visitors: Int
        let seed: UInt64
        /// Where the register's database is, if it is not a file.
        let database: String?
        let verifier: String
        /// The folder of the combined device's firmware.
        let firmware: String

        private var central: String { "\(folder)/commission" }
        private var input: String { "\(folder)/registers" }
        private var screen: Screen { runner.screen }

        func hold() async throws {
            let clock = ContinuousClock()
            let start = clock.now
            let steps = DemoSteps(screen: screen, clock: clock)
            let people = DemoPeople(
                population: SyntheticPopulation(seed: seed, votingDay: votingDay), count: voters, votingDay: votingDay)
            let stations = DemoDefinition.stations.map { id in
                DemoStation(id: id, folder: "\(folder)/station-\(id)", runner: runner, people: people)
            }
            steps.title(in: folder)
            let fingerprint = try await prepare(people, stations, steps)
            let units = try await units(stations, steps)
            let codes = try await lists(stations, steps)
            let outcomes = try await day(people, stations, units, codes, steps)
            let result = try await count(stations, steps)
            let verdict = try await verify(steps)
            summary(outcomes, result, verdict, fingerprint, took: clock.now - start)
        }

        private func prepare(
            _ people: DemoPeople, _ stations: [DemoStation], _ steps: DemoSteps
        ) async throws -> String {
            try await steps.step(.registers) {
                try people.writeRegister(to: input)
                try await people.writeFingers(to: input, width: ProcessInfo.processInfo.activeProcessorCount) { done in
                    screen.progress("      \(DemoWords.votersDone(done, of: voters).text)")
                }
                screen.endProgress()
                return .people(voters, images: voters * DemoPeople.digits.count)
            }
            var fingerprint = ""
            try await steps.step(.call) {
                let definition = "\(folder)/definition.json"
                try DurableFile.create(definition, DemoDefinition.make(votingDay: votingDay).canonicalBytes)
                let answer = try await runner.commission(
                    central,
                    ["election", "new", "--definition", definition] + (database.map { ["--database", $0] } ?? []))
                fingerprint = try answer.string("rootsFingerprint")
                return .rootKeys
            }
            try await steps.step(.stations) {
                for station in stations {
                    try await station.provision(setup: "\(central)/setup.json")
                    _ = try await runner.commission(
                        central, ["election", "certify", "\(station.folder)/request.json"])
                }
                return .ownKeys
            }
            return fingerprint
        }

        /// A unit for each station, where the firmware was built.
        private func units(_ stations: [DemoStation], _ steps: DemoSteps) async throws -> [DemoUnit?] {
            guard DemoUnit.isThere(firmware: firmware) else {
                try await steps.step(.units) { .noFirmware }
                return stations.map { _ in nil }
            }
            var units: [DemoUnit?] = []
            try await steps.step(.units) {
                units = try await DemoUnits(firmware: firmware, central: central, runner: runner).make(for: stations)
                return .unitsTested(units.count)
            }
            return units
        }

        private func lists(_ stations: [DemoStation], _ steps: DemoSteps) async throws -> [String] {
            try await steps.step(.lists) {
                let answer = try await runner.commission(central, ["register", "import", "\(input)/voters.csv"])
                _ = try await runner.commission(central, ["election", "phase", "lists", "--yes"])
                _ = try await runner.commission(central, ["register", "list", "preliminary"])
                _ = try await runner.commission(central, ["register", "list", "final", "--yes"])
                return .listed(voters: try answer.int("added"))
            }
            try await steps.step(.fingers) {
                let answer = try await runner.commission(central, ["biometrics", "link", "\(input)/fingers.csv"])
                // The images have served: a register's copy must not lie about.
                try FileManager.default.removeItem(atPath: input)
                return .linked(templates: try answer.int("linked"))
            }
            var codes: [String] = []
            try await steps.step(.snapshots) {
                _ = try await runner.commission(central, ["election", "phase", "keys", "--yes"])
                let answer = try await runner.commission(central, ["snapshot", "make"])
                for (station, snapshot) in zip(stations, try answer.array("snapshots")) {
                    try await station.take(snapshot: try snapshot.string("folder"))
                    codes.append(try snapshot.string("versionCode"))
                }
                _ = try await runner.commission(central, ["election", "phase", "open", "--yes"])
                return .versions(codes)
            }
            return codes
        }

        private func day(
            _ people: DemoPeople, _ stations: [DemoStation], _ units: [DemoUnit?], _ codes: [String], _ steps: DemoSteps
        ) async throws -> [DemoDesk.Outcome] {
            var outcomes: [DemoDesk.Outcome] = []
            try await steps.step(.votingDay) {
                outcomes = try await withThrowingTaskGroup(of: Void.self) { daemons in
                    for (station, unit) in zip(stations, units) {
                        daemons.addTask { try await station.serve(with: unit) }
                    }
                    defer { daemons.cancelAll() }
                    return try await voting(people, stations, units, codes)
                }
                let wrong = outcomes.filter { $0.verdict != $0.story.due }
                guard wrong.isEmpty else {
                    let stories = Set(wrong.map { "\($0.story.rawValue): \($0.verdict)" }).sorted()
                    throw Complaint(.unsound, DemoWords.deskWrong(stories))
                }
                // A finger may fail now and then; if many do, it is the reader or the matcher that failed.
                let byMembers = outcomes.count(where: \.byMembers)
                guard byMembers * 10 <= outcomes.count else {
                    throw Complaint(.unsound, DemoWords.fingersFailed(byMembers, of: outcomes.count))
                }
                if let holder = outcomes.lazy.compactMap(\.holder).first {
                    let name = people.person(holder.person).name
                    try DemoForms(folder: "\(folder)/forms", definition: DemoDefinition.make(votingDay: votingDay))
                        .draw(
                            name: PersonName(
                                surname: name.surname, givenName: name.givenName, patronymic: name.patronymic),
                            listNumber: holder.listNumber, station: people.station(holder.person))
                }
                let issued = outcomes.count { $0.verdict == "finished" }
                let printed = try await papers(of: units, receipts: outcomes.reduce(0) { $0 + $1.receipts })
                let documents = outcomes.reduce(0) { $0 + $1.documents }
                return .came(outcomes.count, issued: issued, documents: documents, receipts: printed)
            }
            return outcomes
        }

        /// Compares what came out of the printers with what the desks were told, and keeps the last receipt as a picture.
        private func papers(of units: [DemoUnit?], receipts: Int) async throws -> Int {
            var papers = 0
            for unit in units.compactMap({ $0 }) {
                papers += await unit.papers
                if let image = await unit.lastPaper {
                    try DurableFile.replace("\(folder)/forms/receipt-printed.png", try image.png(), mode: 0o600)
                }
                await unit.switchOff()
            }
            // One whose end the terminal did not hear may have come out all the same.
            guard papers >= receipts else {
                throw Complaint(.unsound, DemoWords.papersWrong(papers, receipts: receipts))
            }
            return papers
        }

        private func voting(
            _ people: DemoPeople, _ stations: [DemoStation], _ units: [DemoUnit?], _ codes: [String]
        ) async throws -> [DemoDesk.Outcome] {
            let total = visitors
            let counter = DemoCounter { done in
                screen.progress("      \(DemoWords.visitorsDone(done, of: total).text)")
            }
            var all: [DemoDesk.Outcome] = []
            var clients: [(DemoStation, CanonicalValue)] = []
            try await withThrowingTaskGroup(of: (Int, [DemoDesk.Outcome], CanonicalValue).self) { group in
                for (place, station) in stations.enumerated() {
                    let own = (0..<voters).filter { people.station($0) == station.id }
                    let others = (0..<voters).filter { people.station($0) != station.id }
                    let queue = DemoVisitor.queue(
                        voters: own, strangers: others.suffix(2), count: visitors / stations.count)
                    let (code, unit) = (codes[place], units[place])
                    group.addTask {
                        let client = try await station.connect()
                        try await station.open(code: code)
                        let outcomes = try await station.receive(queue, with: client, unit) { counter.add() }
                        return (place, outcomes, try await client.ask(["do": "status"]))
                    }
                }
                for try await (place, outcomes, status) in group {
                    all += outcomes
                    clients.append((stations[place], status))
                }
            }
            screen.endProgress()
            for (station, status) in clients.sorted(by: { $0.0.id < $1.0.id }) {
                try await station.close(counted: status, seed: seed &+ UInt64(clients.count))
                try await station.export()
            }
            return all
        }

        private func count(_ stations: [DemoStation], _ steps: DemoSteps) async throws -> String {
            var result = ""
            try await steps.step(.count) {
                _ = try await runner.commission(central, ["election", "phase", "sealed", "--yes"])
                for station in stations {
                    _ = try await runner.commission(central, ["protocol", "receive", station.exported])
                }
                _ = try await runner.commission(central, ["election", "phase", "counted", "--yes"])
                result = try await runner.run(
                    "dobush",
                    ["tabulate", "--publish", "--yes", "--folder", central, "--passphrase-file", runner.passphraseFile])
                return .published
            }
            return result
        }

        private func verify(_ steps: DemoSteps) async throws -> DemoVerdict {
            let ledger = "\(central)/ledger/public"
            let copy = "\(folder)/tampered-copy"
            var verdict = DemoVerdict(passed: "", caught: "")
            try await steps.step(.verify) {
                let text = try await runner.run(verifier, ["ledger", ledger])
                verdict.passed = text
                return .passes
            }
            try await steps.step(.tamper) {
                let place = try DemoTampering.tamper(ledger, copy: copy)
                let text = try await runner.run(verifier, ["ledger", copy], accepting: [6])
                // The verifier marks each finding by a cross at the beginning of an indented line.
                let lines = text.split(separator: "\n").map(String.init)
                let finding = lines.firstIndex { $0.hasPrefix("    ✗") }
                verdict.caught =
                    finding.map {
                        lines[$0...].prefix(2).joined(separator: " ").split(separator: " ").joined(separator: " ")
                    } ?? text
                return .found(byte: place.byte, file: place.file)
            }
            return verdict
        }

        private func summary(
            _ outcomes: [DemoDesk.Outcome], _ result: String, _ verdict: DemoVerdict, _ fingerprint: String,
            took: Duration
        ) {
            let summary = DemoSummary(
                outcomes: outcomes, result: result, verdict: verdict, fingerprint: fingerprint, folder: folder,
                took: took)
            for line in summary.lines(screen) { screen.out(line) }
        }
    }
#endif
