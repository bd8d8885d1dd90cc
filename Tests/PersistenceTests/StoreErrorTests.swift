import Persistence
import TestSupport
import Testing
import Wording

@Suite struct StoreErrorTests {
    static let all: [StoreError] = [
        .conflict, .constraint, .busy, .full, .lost, .uncertain, .denied, .missing, .unfit(.version(atLeast: 13)),
        .unfit(.encoding), .unfit(.order), .damaged, .unstorable, .unexpected("c"), .statement(code: "42P01"),
    ]

    @Test func `each error has a sentence of its own in each language`() {
        // They stand after a colon, or as the cause of something else.
        let fragments = Self.all.map(\.english) + ["unfit", "unexpected", "statement"]
        let technical: Set = ["PGPASSFILE", "PostgreSQL", "ENCODING", "UTF8", "LOCALE", "42P01"]
        let faults = WordingCheck(fragments: Set(fragments), technical: technical)
            .faults(Self.all, source: "Persistence/StoreError.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        for language in Language.allCases {
            #expect(Set(Self.all.map { $0.text(in: language) }).count == Self.all.count)
        }
        #expect(Self.all.map(\.description) == Self.all.map(\.english))
    }

    @Test func `what helps is said by the nature of an error`() {
        #expect(StoreError.conflict.nature == .conflict && StoreError.busy.nature == .conflict)
        #expect(StoreError.denied.nature == .denied && StoreError.missing.nature == .missing)
        #expect(StoreError.uncertain.nature == .failed && StoreError.unstorable.nature == .misuse)
    }
}
