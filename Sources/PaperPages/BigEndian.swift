/// Numbers in bytes, the most significant byte first; `nil` beyond the end.
struct BigEndian {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func u16(_ place: Int) -> Int? {
        guard place >= 0, place + 2 <= bytes.count else { return nil }
        return Int(bytes[place]) << 8 | Int(bytes[place + 1])
    }

    func i16(_ place: Int) -> Int? { u16(place).map { $0 < 0x8000 ? $0 : $0 - 0x10000 } }

    func u32(_ place: Int) -> Int? {
        guard let high = u16(place), let low = u16(place + 2) else { return nil }
        return high << 16 | low
    }
}
