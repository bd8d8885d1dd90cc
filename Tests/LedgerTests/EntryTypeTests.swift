import ElectionModel
import Ledger
import Testing
import Trust
import Wording

/// Every type of entry has its line in the table of who may sign what.
@Suite struct EntryTypeTests {
    @Test(arguments: EntryType.allCases)
    func `an entry type has a line of its own name, and one role submits it`(type: EntryType) {
        #expect(type.statement.rawValue == type.rawValue)
        #expect(type.statement.context == "dobush entry v1\n")
        #expect(type.statement.form == .prefix)
        #expect(Role.allCases.filter { type.statement.isSigned(by: $0) } == [type.role])
    }

    @Test func `the table has no entry that the ledger does not know`() {
        let lines = SignedStatement.allCases.filter { $0.context == "dobush entry v1\n" }
        #expect(Set(lines) == Set(EntryType.allCases.map(\.statement)))
        #expect(lines.count == EntryType.allCases.count)
    }

    @Test(arguments: ElectionPhase.allCases)
    func `keys are added and revoked in any phase but closed`(phase: ElectionPhase) {
        #expect(EntryType.keyAdd.isAccepted(in: phase) == (phase != .closed))
        #expect(EntryType.keyRevoke.isAccepted(in: phase) == (phase != .closed))
    }

    @Test(arguments: EntryType.allCases)
    func `an entry type has a name in three languages`(type: EntryType) {
        #expect(Set(Language.allCases.map { type.text(in: $0) }).count == 3)
    }
}
