import ElectionModel
import Fingerprints
import Imaging
import StationDesk
import SyntheticPeople
import Testing
import VoterSnapshot

/// A few synthetic voters whose templates come from the real extractor.
struct StationDaemonPeople: Sendable {
    static let digits: [HandDigit] = [.rightIndex, .leftIndex]

    let people: [SyntheticPerson]
    let voters: [SnapshotVoter]

    /// Made once: drawing and detecting takes a while.
    static let shared = Task { try StationDaemonPeople() }

    private init() throws {
        let population = SyntheticPopulation(seed: 41, votingDay: CivilDate(daysSinceEpoch: 20_422))
        let people = (0..<3).map { population.person(at: $0) }
        self.people = people
        var voters: [SnapshotVoter] = []
        for person in people {
            var templates: [SnapshotTemplate] = []
            for digit in Self.digits {
                let image = person.finger(digit).impression(number: 0, conditions: .good)
                guard case .template(let template) = RidgeExtractor().extract(image, position: .unknown) else {
                    continue
                }
                templates.append(SnapshotTemplate(position: digit.rawValue, record: template.isoRecord()))
            }
            try #require(templates.count == Self.digits.count)
            voters.append(
                SnapshotVoter(
                    listNumber: person.index + 1, pin: person.pin, surname: person.name.surname,
                    givenName: person.name.givenName, patronymic: person.name.patronymic,
                    photo: try person.portraitPng(), templates: templates, mark: nil))
        }
        self.voters = voters
    }

    /// A fresh impression of a voter's finger.
    func impression(of voter: Int, digit: HandDigit = .rightIndex, number: Int = 1) -> GreyImage {
        people[voter].finger(digit).impression(number: number, conditions: .good)
    }
}
