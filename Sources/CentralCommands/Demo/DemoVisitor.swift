#if Training
    import SyntheticPeople

    /// Somebody who comes to a station in the demo, and what is special about them.
    struct DemoVisitor: Sendable {
        enum Story: String, Sendable, CaseIterable {
            /// Document and finger.
            case plain
            /// The first scan slips; the reader gives a hint.
            case slips
            /// No document at hand: two fingers are searched in the list.
            case fingersOnly
            /// Gets a ballot, spoils it, gets another.
            case spoils
            /// Fingers that give no image: two members identify by document and photo.
            case unreadable
            /// Comes with somebody else's document.
            case impostor
            /// Belongs to the other station.
            case otherStation
            /// Has voted and comes again.
            case comesTwice

            /// What the desk must answer; anything else is a fault of the system.
            var due: String {
                switch self {
                case .plain, .slips, .fingersOnly, .spoils, .unreadable: "finished"
                case .impostor: "photo-rejected"
                case .otherStation: "not-on-list"
                case .comesTwice: "already-issued"
                }
            }
        }

        let story: Story
        /// The person at the desk.
        let person: Int
        /// Whose document is shown; the person's own except for an impostor.
        let document: Int
    }

    extension DemoVisitor {
        /// The visitors of one station: most are plain, each special story happens.
        ///
        /// - Parameter voters: the station's voters, in the order in which they come.
        /// - Parameter strangers: voters of another station.
        static func queue(voters: [Int], strangers: [Int], count: Int) -> [DemoVisitor] {
            let comers = Array(voters.prefix(count))
            guard comers.count >= 12, voters.count > count, strangers.count >= 2 else {
                return comers.map { DemoVisitor(story: .plain, person: $0, document: $0) }
            }
            let special: [Int: Story] = [
                2: .slips, 4: .fingersOnly, 5: .spoils, 6: .unreadable, 8: .fingersOnly, 9: .slips,
            ]
            var queue = comers.enumerated().map { place, person in
                DemoVisitor(story: special[place] ?? .plain, person: person, document: person)
            }
            queue.insert(DemoVisitor(story: .impostor, person: strangers[0], document: voters[count]), at: 7)
            queue.insert(DemoVisitor(story: .otherStation, person: strangers[1], document: strangers[1]), at: 10)
            queue.insert(DemoVisitor(story: .comesTwice, person: comers[0], document: comers[0]), at: 12)
            return queue
        }
    }
#endif
