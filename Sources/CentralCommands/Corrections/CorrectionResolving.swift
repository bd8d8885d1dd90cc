import Console
import ElectionModel
import Trust
import VoterRegister
import VoterSnapshot
import Wording

/// Turns the rows of a corrections file into operations of a delta, against the lists as they are now.
struct CorrectionResolving {
    private let register: ElectoralRegister
    private let station: StationId
    /// The lists of the other stations, where people may stand who are added here.
    private let others: [StationId: CorrectedList]
    private var list: CorrectedList
    private(set) var operations: [DeltaOperation] = []
    private(set) var changes: [CorrectionChange] = []
    private var faults: [CorrectionFault] = []

    private static let registrar = OfficialId(unchecked: "registrar")

    /// Begins with the lists as they are.
    ///
    /// - Parameters:
    ///   - register: the voters.
    ///   - station: whose list is corrected.
    ///   - lists: those of all stations where somebody is added, otherwise that of the station.
    init(register: ElectoralRegister, station: StationId, lists: [StationId: CorrectedList]) {
        self.register = register
        self.station = station
        others = lists.filter { $0.key != station }
        list = lists[station] ?? CorrectedList(base: 0)
    }

    /// Takes rows in their order, each after the ones before it.
    ///
    /// - Throws: `Complaint` naming every fault by line and column; `RegisterError`, `StoreError`.
    mutating func take(_ rows: [CorrectionRow]) async throws {
        for row in rows {
            switch row.change {
            case .add(let pin): try await add(pin, line: row.line)
            case .remove(let voter):
                guard let number = try await number(of: voter, line: row.line) else { continue }
                take(.remove(listNumber: number), .remove(listNumber: number))
            case .transfer(let voter, let other):
                guard let number = try await number(of: voter, line: row.line) else { continue }
                take(.transfer(listNumber: number, to: other), .transfer(listNumber: number, to: other))
            case .mark(let voter, let mark):
                guard let number = try await number(of: voter, line: row.line) else { continue }
                take(.mark(listNumber: number, mark), .mark(listNumber: number, mark))
            }
        }
        guard faults.isEmpty else { throw Complaint(.unsound, DeltaWords.notTaken(faults)) }
    }

    private mutating func take(_ change: CorrectionChange, _ operation: DeltaOperation) {
        list.apply(change)
        changes.append(change)
        operations.append(operation)
    }

    private mutating func refuse(_ line: Int, _ column: CorrectionColumn, _ code: CorrectionFaultCode) {
        faults.append(CorrectionFault(line: line, column, code))
    }

    private mutating func add(_ pin: Pin, line: Int) async throws {
        guard let person = try await register.voter(pin, purpose: .snapshot, by: Self.registrar) else {
            return refuse(line, .pin, .notInRegister)
        }
        let known = Self.number(of: person, on: list, at: station)
        if let known, list.has(known) { return refuse(line, .pin, .alreadyListed(known)) }
        // Nobody stands on two lists, not even until the next correction.
        for (other, otherList) in others.sorted(by: { $0.key < $1.key }) {
            if let there = Self.number(of: person, on: otherList, at: other), otherList.has(there) {
                return refuse(line, .pin, .listedElsewhere(other, there))
            }
        }
        let number = known ?? list.nextNumber
        guard
            let voter = try await register.snapshotVoter(
                pin, listNumber: number, purpose: .snapshot, by: Self.registrar)
        else { return refuse(line, .pin, .notInRegister) }
        take(.add(listNumber: number, pin), .add(voter))
    }

    /// The number of a voter who is on the list, however the row names them.
    private mutating func number(of voter: CorrectionRow.Voter, line: Int) async throws -> Int? {
        var found = voter.listNumber
        if let pin = voter.pin {
            guard let person = try await register.voter(pin, purpose: .snapshot, by: Self.registrar) else {
                refuse(line, .pin, .notInRegister)
                return nil
            }
            guard let known = Self.number(of: person, on: list, at: station) else {
                refuse(line, .pin, .notListed)
                return nil
            }
            guard known == voter.listNumber ?? known else {
                refuse(line, .listNumber, .notTogether)
                return nil
            }
            found = known
        }
        guard let found, list.has(found) else {
            refuse(line, voter.column, .notListed)
            return nil
        }
        return found
    }

    /// The number that a person has or had on a station's list.
    private static func number(
        of person: RegisteredVoter, on list: CorrectedList, at station: StationId
    ) -> Int? {
        list.number(
            of: person.details.pin, inFinalList: person.details.station == station ? person.listNumber : nil)
    }
}
