import BoardState

/// The simulated board's flash memory: memory of QEMU's that is a file outside, so that it outlives the emulator.
struct SimFlash: FlashMemory {
    /// Its first byte.
    static var start: UInt { 0x2100_0000 }

    private func bytes(_ range: Range<Int>) -> UnsafeMutableBufferPointer<UInt8> {
        precondition(range.lowerBound >= 0 && range.upperBound <= FlashLayout.size, "a place in the flash memory")
        return UnsafeMutableBufferPointer(
            start: UnsafeMutablePointer(bitPattern: Self.start + UInt(range.lowerBound)), count: range.count)
    }

    func withBytes<Answer>(_ range: Range<Int>, _ use: (Span<UInt8>) -> Answer) -> Answer {
        use(bytes(range).span)
    }

    func erase(pageAt start: Int) throws(FlashFault) {
        precondition(start.isMultiple(of: FlashLayout.page), "a page's first byte")
        let page = bytes(start..<start + FlashLayout.page)
        for index in page.indices { page[index] = 0xFF }
    }

    func program(_ bytes: Span<UInt8>, at start: Int) throws(FlashFault) {
        precondition(start.isMultiple(of: FlashLayout.unit), "a unit's first byte")
        let place = self.bytes(start..<start + bytes.count)
        for index in bytes.indices {
            // As in any flash memory, a bit can only be cleared.
            place[index] &= bytes[index]
            guard place[index] == bytes[index] else { throw FlashFault() }
        }
    }
}
