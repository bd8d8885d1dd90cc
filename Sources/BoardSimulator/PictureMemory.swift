import BoardState

/// Flash memory that becomes a picture.
final class PictureMemory: FlashMemory {
    private(set) var bytes = [UInt8](repeating: 0xFF, count: FlashLayout.size)

    func withBytes<Answer>(_ range: Range<Int>, _ use: (Span<UInt8>) -> Answer) -> Answer {
        let part = Array(bytes[range])
        return use(part.span)
    }

    func erase(pageAt start: Int) throws(FlashFault) {
        for index in start..<start + FlashLayout.page { bytes[index] = 0xFF }
    }

    func program(_ bytes: Span<UInt8>, at start: Int) throws(FlashFault) {
        for index in bytes.indices {
            guard self.bytes[start + index] == 0xFF else { throw FlashFault() }
            self.bytes[start + index] = bytes[index]
        }
    }
}
