#if Training
    import ElectionModel
    import Files
    import Forms
    import Imaging
    import Wording

    /// What a station's printer would put on paper for one of the demo's voters, as pictures.
    struct DemoForms {
        let folder: String
        let definition: ElectionDefinition

        /// Draws the receipt and the ballots that a voter gets.
        func draw(name: PersonName, listNumber: Int, station: StationId) throws {
            let due = definition.contests(at: station).map(\.id)
            try DurableFile.makeFolder(folder, mode: 0o700)
            if let receipt = Receipt(definition, station: station, listNumber: listNumber, name: name, contests: due) {
                try write("receipt", try receipt.bitmap(in: .kyrgyzRussian))
            }
            for ballot in due.compactMap({ Ballot(definition, contest: $0) }) {
                try write("ballot-\(ballot.contest.id)", try ballot.bitmap(on: .a5, in: .kyrgyzRussian))
            }
        }

        private func write(_ name: String, _ form: borrowing FormBitmap) throws {
            try DurableFile.create("\(folder)/\(name).png", try form.image().png(), mode: 0o600)
        }
    }
#endif
