import Files

#if Training
    import ElectionModel
    import Imaging
    import SyntheticPeople

    /// The demo's voters: who they are, where they vote, and the files that the state's registers would send.
    struct DemoPeople: Sendable {
        let population: SyntheticPopulation
        let count: Int
        let votingDay: CivilDate

        /// The two fingers that are enrolled.
        static let digits: [HandDigit] = [.rightIndex, .leftIndex]

        /// The voter of that index.
        func person(_ index: Int) -> SyntheticPerson { population.person(at: index) }

        /// The station where the voter votes.
        func station(_ index: Int) -> StationId { DemoDefinition.stations[index % DemoDefinition.stations.count] }

        /// Writes `voters.csv` and a portrait for each.
        func writeRegister(to folder: String) throws {
            try DurableFile.makeFolder(folder)
            var csv = "pin,surname,given_name,patronymic,address,station,photo\n"
            for index in 0..<count {
                let person = person(index)
                let photo = "portrait-\(index).png"
                try Self.write("\(folder)/\(photo)", try person.portraitPng())
                csv +=
                    "\(person.pin.digits),\(person.name.surname),\(person.name.givenName),\(person.name.patronymic),"
                    + "\"\(person.address.line)\",\(station(index)),\(photo)\n"
            }
            try Self.write("\(folder)/voters.csv", Array(csv.utf8))
        }

        /// Writes the enrolled impressions, two fingers a voter, and `fingers.csv`; on all cores.
        func writeFingers(to folder: String, width: Int, progress: @Sendable (Int) -> Void) async throws {
            try DurableFile.makeFolder(folder)
            try await withThrowingTaskGroup(of: Void.self) { group in
                var done = 0
                for index in 0..<count {
                    if index >= width {
                        try await group.next()
                        done += 1
                        progress(done)
                    }
                    group.addTask {
                        for digit in Self.digits {
                            let image = person(index).finger(digit).impression(number: 0, conditions: .good)
                            try Self.write("\(folder)/\(Self.file(index, digit))", try image.png())
                        }
                    }
                }
                try await group.waitForAll()
            }
            var csv = "pin,finger,file\n"
            for index in 0..<count {
                for digit in Self.digits {
                    csv += "\(person(index).pin.digits),\(digit.rawValue),\(Self.file(index, digit))\n"
                }
            }
            try Self.write("\(folder)/fingers.csv", Array(csv.utf8))
        }

        private static func file(_ index: Int, _ digit: HandDigit) -> String { "\(index)-\(digit.rawValue).png" }

        /// These files stand for what other registers hold; they need not survive a power cut.
        private static func write(_ path: String, _ bytes: [UInt8]) throws {
            try DurableFile.replace(path, bytes, mode: 0o600)
        }
    }
#endif
