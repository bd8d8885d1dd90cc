import ElectionModel
import Foundation
import Sodium
import SyntheticPeople
import TestSupport
import Testing
import Trust

/// An election at the commission, made and moved by the real programs.
struct ElectionFixture: Sendable {
    let place: TemporaryFolder
    /// The commission's folder.
    let folder: String
    let votingDay: CivilDate
    let population: SyntheticPopulation

    static let stations = ["1201", "1202"]
    private static let passphrase = "nobody guesses this one"

    static var today: CivilDate { CivilDate(daysSinceEpoch: SystemClock().now().milliseconds / 86_400_000) }

    /// Calls the election.
    ///
    /// - Parameter folder: where the commission works; a folder of its own if not given.
    init(votingDay: CivilDate = today, folder: String? = nil) async throws {
        let place = TemporaryFolder()
        self.place = place
        self.folder = folder ?? "\(place.path)/commission"
        self.votingDay = votingDay
        population = SyntheticPopulation(seed: 7, votingDay: votingDay)
        let sample = try SampleElection().definition
        let definition = ElectionDefinition(
            election: sample.election, kind: sample.kind, title: sample.title,
            calendar: ElectionCalendar(
                preliminaryList: votingDay.adding(days: -47), finalList: votingDay.adding(days: -5),
                votingDay: votingDay, results: votingDay.adding(days: 14)),
            districts: sample.districts, stations: sample.stations, contests: sample.contests, form: sample.form)
        try write("definition.json", definition.canonical.text)
        try write("passphrase", Self.passphrase)
        let called = try await commission(["election", "new", "--definition", "\(place.path)/definition.json"])
        try #require(called.code == 0, "\(called.complaints)")
    }

    /// The file of the passphrase, which all keys of the fixture have.
    var passphraseFile: String { "\(place.path)/passphrase" }

    /// The passphrase itself.
    static var secret: SecretBytes { SecretBytes(Array(passphrase.utf8)) }

    /// The roots that stations believe.
    func roots() throws -> RootPolicy {
        try CanonicalValue.parse(try Vectors.bytes("\(folder)/setup.json")).value("roots")
    }

    /// Writes a file beside the commission's folder.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let path = "\(place.path)/\(name)"
        try #require(
            FileManager.default.createFile(
                atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]))
        return path
    }

    func commissionArguments(_ arguments: [String]) -> [String] {
        arguments + ["--folder", folder, "--passphrase-file", "\(place.path)/passphrase", "--json", "--yes"]
    }

    /// Runs `dobush` on the election.
    @discardableResult
    func commission(_ arguments: [String]) async throws -> ElectionProgram.Ending {
        try await ElectionProgram.run(ElectionProgram.dobush, commissionArguments(arguments))
    }

    /// Runs `dobush` and reads its answer; a test ends when it fails.
    func answer(_ arguments: [String]) async throws -> CanonicalValue {
        let ending = try await commission(arguments)
        try #require(ending.code == 0, "\(arguments): \(ending.complaints)")
        return try CanonicalValue.parse(Array(ending.output.utf8))
    }

    /// Asks the outsider's verifier about the ledger.
    func verdict() async throws -> ElectionProgram.Ending {
        try await ElectionProgram.run(ElectionProgram.verifier, ["ledger", "\(folder)/ledger/public"])
    }

    /// A row of a voter file for the synthetic person of that index.
    func row(_ index: Int) -> String {
        let person = population.person(at: index)
        let name = person.name
        return "\(person.pin.digits),\(name.surname),\(name.givenName),\(name.patronymic),\"\(person.address.line)\","
            + Self.stations[index % Self.stations.count]
    }

    /// A voter file of the first so many people.
    func voters(_ count: Int, name: String = "voters.csv") throws -> String {
        let head = "pin,surname,given_name,patronymic,address,station\n"
        return try write(name, head + (0..<count).map { row($0) + "\n" }.joined())
    }

    /// The number of voters in the register.
    func registered() async throws -> Int {
        try await answer(["register", "status"]).array("stations").reduce(0) { $0 + (try $1.int("voters")) }
    }

    /// Where a station's device keeps its files.
    func device(_ station: String) -> String { "\(place.path)/station-\(station)" }

    /// Sets the stations up, forms the lists and makes the first snapshots.
    ///
    /// - Parameters:
    ///   - count: how many voters.
    ///   - options: what `snapshot make` is told besides.
    func prepareStations(voters count: Int, making options: [String] = []) async throws {
        for station in Self.stations {
            let made = try await ElectionProgram.run(
                ElectionProgram.station,
                [
                    "provision", "--setup", "\(folder)/setup.json", "--station", station, "--folder", device(station),
                    "--member", "chair", "--member", "secretary", "--member", "operator", "--passphrase-file",
                    "\(place.path)/passphrase", "--json",
                ])
            try #require(made.code == 0, "\(made.complaints)")
            _ = try await answer(["election", "certify", "\(device(station))/request.json"])
        }
        _ = try await answer(["register", "import", voters(count)])
        _ = try await answer(["election", "phase", "lists"])
        _ = try await answer(["register", "list", "preliminary"])
        _ = try await answer(["register", "list", "final"])
        _ = try await answer(["election", "phase", "keys"])
        _ = try await answer(["snapshot", "make"] + options)
    }

    /// Takes a snapshot's folder into a station's device.
    func take(_ snapshot: String, at station: String) async throws -> ElectionProgram.Ending {
        try await ElectionProgram.run(
            ElectionProgram.station,
            ["import", snapshot, "--folder", device(station), "--passphrase-file", "\(place.path)/passphrase"])
    }

    /// A copy of a snapshot with one of its files changed.
    func changed(
        _ snapshot: String, file: String, _ change: (inout Data) -> Void
    ) throws -> String {
        let copy = "\(place.path)/copy-\(UUID().uuidString)"
        try FileManager.default.copyItem(atPath: "\(folder)/snapshots/\(snapshot)", toPath: copy)
        let url = URL(fileURLWithPath: "\(copy)/\(file)")
        var bytes = try Data(contentsOf: url)
        change(&bytes)
        if bytes.isEmpty { try FileManager.default.removeItem(at: url) } else { try bytes.write(to: url) }
        return copy
    }
}
