import BoardState
import TestSupport

/// Flash memory whose power can go after any number of units written or pages erased: the one in work is half done then.
final class CutFlash: FlashMemory {
    private(set) var bytes: [UInt8]
    /// Steps until the power goes; `nil` = it does not.
    var stepsLeft: Int?
    /// Steps so far.
    private(set) var steps = 0
    /// Whether anything was programmed that was not erased.
    private(set) var wasMisused = false
    private let random: SeededRandom

    init(seed: UInt64, bytes: [UInt8] = [UInt8](repeating: 0xFF, count: FlashLayout.size)) {
        random = SeededRandom(seed: seed)
        self.bytes = bytes
    }

    var isOff: Bool { stepsLeft == 0 }

    func withBytes<Answer>(_ range: Range<Int>, _ use: (Span<UInt8>) -> Answer) -> Answer {
        let bytes = bytes
        return use(bytes.span.extracting(range))
    }

    func erase(pageAt start: Int) throws(FlashFault) {
        precondition(start.isMultiple(of: FlashLayout.page), "a page's first byte")
        guard !isOff else { throw FlashFault() }
        let isCut = step()
        for index in start..<start + FlashLayout.page {
            bytes[index] |= isCut ? UInt8(truncatingIfNeeded: random.next()) : 0xFF
        }
        if isCut { throw FlashFault() }
    }

    func program(_ bytes: Span<UInt8>, at start: Int) throws(FlashFault) {
        precondition(start.isMultiple(of: FlashLayout.unit), "a unit's first byte")
        for unit in stride(from: 0, to: bytes.count, by: FlashLayout.unit) {
            guard !isOff else { throw FlashFault() }
            let isCut = step()
            for index in unit..<min(unit + FlashLayout.unit, bytes.count) {
                if self.bytes[start + index] != 0xFF { wasMisused = true }
                self.bytes[start + index] &= bytes[index] | (isCut ? UInt8(truncatingIfNeeded: random.next()) : 0)
            }
            if isCut { throw FlashFault() }
        }
    }

    /// Turns a bit of a byte over, as age or an attacker does.
    func flip(_ place: Int) { bytes[place] ^= 1 << UInt8(random.next() % 8) }

    /// Writes what nobody checks: what was there from the beginning.
    func put(_ new: [UInt8], at start: Int) { bytes.replaceSubrange(start..<start + new.count, with: new) }

    /// Counts a step.
    ///
    /// - Returns: whether the power goes in it.
    private func step() -> Bool {
        steps += 1
        guard let left = stepsLeft else { return false }
        stepsLeft = left - 1
        return left == 1
    }
}
