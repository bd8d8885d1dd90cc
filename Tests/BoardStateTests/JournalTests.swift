import BoardState
import TestSupport
import Testing

/// What a board remembers when its power goes at the worst moment.
@Suite struct JournalTests {
    private static func value(_ number: Int, _ random: SeededRandom) -> [UInt8] {
        let size = Int(random.next() % 100)
        return [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)] + random.bytes(size)
    }

    @Test func `a new board remembers nothing, and then what it was told last`() throws {
        let flash = CutFlash(seed: 1)
        var journal = FlashJournal(flash)
        #expect(!journal.isThere && journal.value(.boot) == nil)
        try journal.set(.boot, [1, 2, 3])
        try journal.set(.service, [])
        try journal.set(.boot, [UInt8](repeating: 0xFF, count: 240))
        let again = FlashJournal(flash)
        #expect(again.isThere)
        #expect(again.value(.boot) == [UInt8](repeating: 0xFF, count: 240))
        #expect(again.value(.service) == [])
        #expect(again.value(.printing) == nil)
    }

    @Test func `what does not change is not written`() throws {
        let flash = CutFlash(seed: 1)
        var journal = FlashJournal(flash)
        try journal.set(.boot, [1, 2, 3])
        let steps = flash.steps
        try journal.set(.boot, [1, 2, 3])
        #expect(flash.steps == steps)
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `a thousand values follow each other through both pages`(seed: UInt64) throws {
        let random = SeededRandom(seed: seed)
        let flash = CutFlash(seed: seed)
        var journal = FlashJournal(flash)
        var newest: [JournalKey: [UInt8]] = [:]
        for number in 0..<1_000 {
            let key = JournalKey.allCases[Int(random.next() % 3)]
            let value = Self.value(number, random)
            try journal.set(key, value)
            newest[key] = value
            if number.isMultiple(of: 7) { journal = FlashJournal(flash) }
            for (key, value) in newest { #expect(journal.value(key) == value, "seed \(seed), \(number)") }
        }
        #expect(!flash.wasMisused)
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `wherever the power goes, a value is the one before or the one after, and the rest is as it was`(
        seed: UInt64
    ) throws {
        let random = SeededRandom(seed: seed)
        let flash = CutFlash(seed: seed)
        var journal = FlashJournal(flash)
        var newest: [JournalKey: [UInt8]] = [:]
        var cuts = 0
        for number in 0..<1_500 {
            let key = JournalKey.allCases[Int(random.next() % 3)]
            let value = Self.value(number, random)
            flash.stepsLeft = Int(random.next() % 40) + 1
            if (try? journal.set(key, value)) == nil {
                cuts += 1
                // The power comes back.
                flash.stepsLeft = nil
                journal = FlashJournal(flash)
                let found = journal.value(key)
                #expect(found == newest[key] || found == value, "seed \(seed), \(number)")
                newest[key] = found
            } else {
                newest[key] = value
            }
            for (key, value) in newest { #expect(journal.value(key) == value, "seed \(seed), \(number)") }
        }
        #expect(cuts > 100)
        #expect(!flash.wasMisused, "seed \(seed)")
    }

    @Test func `a journal whose entries were changed does not take them for good ones`() throws {
        let flash = CutFlash(seed: 5)
        var journal = FlashJournal(flash)
        try journal.set(.boot, [1, 2, 3])
        try journal.set(.boot, [4, 5, 6])
        // The second entry's value: behind the head and one entry of 16 bytes.
        flash.flip(FlashLayout.page + 8 + 16 + 2)
        journal = FlashJournal(flash)
        #expect(journal.value(.boot) == [1, 2, 3])
        try journal.set(.boot, [7])
        #expect(FlashJournal(flash).value(.boot) == [7])
        #expect(!flash.wasMisused)
    }
}
