import DeviceWire

/// What a board remembers through restarts and the loss of power: a value for each ``JournalKey``.
///
/// Two pages of flash. In one, entries follow each other, the newest of a key counts; when it is full, the newest ones are
/// copied into the other, whose first unit is written last and makes it count. Whenever power goes, a value is the one
/// before or the one after.
///
/// A page: generation `u32`, CRC-32 of "DBJ1" and it; entries. An entry: key `u8`, length `u8`, value, ones up to a
/// multiple of 8 less 4, CRC-32 of all before it.
package struct FlashJournal<Flash: FlashMemory> {
    /// The longest value, in bytes.
    package static var longestValue: Int { 240 }
    private static var headSize: Int { 8 }

    private let flash: Flash
    /// The page that counts; `nil` when neither does.
    private var page: Int?
    private var generation: UInt32 = 0
    /// Where the next entry goes.
    private var end = 0
    /// Whether nothing was written behind the last good entry.
    private var isWhole = false

    /// Finds the page that counts and its last good entry.
    package init(_ flash: Flash) {
        self.flash = flash
        for start in FlashLayout.journal {
            guard let found = Self.generation(ofPageAt: start, flash) else { continue }
            // The difference is 1, whichever way the number wraps.
            guard page == nil || found &- generation < UInt32.max / 2 else { continue }
            page = start
            generation = found
        }
        if let page { (end, isWhole) = Self.scan(page, flash) { _, _, _ in } }
    }

    /// Whether the journal was ever written and can be read.
    package var isThere: Bool { page != nil }

    /// The newest value of a key.
    package func value(_ key: JournalKey) -> [UInt8]? {
        guard let place = newest(key) else { return nil }
        return flash.withBytes(place) { [UInt8]($0) }
    }

    /// Remembers a value.
    ///
    /// - Throws: `FlashFault`; then the value is the one before, or this one.
    /// - Precondition: the value has at most ``longestValue`` bytes.
    package mutating func set(_ key: JournalKey, _ value: [UInt8]) throws(FlashFault) {
        precondition(value.count <= Self.longestValue, "a value that an entry can hold")
        guard self.value(key) != value else { return }
        let entry = Self.entry(key.rawValue, value)
        guard let page, isWhole, end + entry.count <= page + FlashLayout.page else {
            try move(adding: key, entry)
            return
        }
        isWhole = false
        try flash.program(entry.span, at: end)
        end += entry.count
        isWhole = true
    }

    /// Writes the newest entries into the other page, and makes it the one that counts.
    private mutating func move(adding key: JournalKey, _ entry: [UInt8]) throws(FlashFault) {
        let target = page == FlashLayout.journal[0] ? FlashLayout.journal[1] : FlashLayout.journal[0]
        try flash.erase(pageAt: target)
        var place = target + Self.headSize
        for kept in JournalKey.allCases where kept != key {
            guard let value = value(kept) else { continue }
            let copy = Self.entry(kept.rawValue, value)
            try flash.program(copy.span, at: place)
            place += copy.count
        }
        try flash.program(entry.span, at: place)
        try flash.program(Self.head(generation &+ 1).span, at: target)
        page = target
        generation &+= 1
        end = place + entry.count
        isWhole = true
    }

    private func newest(_ key: JournalKey) -> Range<Int>? {
        guard let page else { return nil }
        var newest: Range<Int>?
        _ = Self.scan(page, flash) { found, place, _ in
            if found == key.rawValue { newest = place }
        }
        return newest
    }

    /// Visits the entries of a page up to the first that is not good.
    ///
    /// - Returns: the place behind the last good one, and whether all behind it is erased.
    private static func scan(
        _ page: Int, _ flash: Flash, _ visit: (UInt8, Range<Int>, Int) -> Void
    ) -> (end: Int, isWhole: Bool) {
        flash.withBytes(page..<page + FlashLayout.page) { bytes in
            var at = headSize
            while at < bytes.count, bytes[at] != 0xFF {
                let length = Int(bytes[at + 1])
                let size = entrySize(length)
                guard length <= longestValue, at + size <= bytes.count,
                    word(bytes, at + size - 4) == CRC32.checksum(bytes.extracting(at..<at + size - 4))
                else { break }
                visit(bytes[at], page + at + 2..<page + at + 2 + length, size)
                at += size
            }
            var isErased = true
            for index in at..<bytes.count where bytes[index] != 0xFF { isErased = false }
            return (page + at, isErased)
        }
    }

    private static func generation(ofPageAt start: Int, _ flash: Flash) -> UInt32? {
        flash.withBytes(start..<start + headSize) { bytes in
            let generation = word(bytes, 0)
            return [UInt8](bytes) == head(generation) ? generation : nil
        }
    }

    private static func head(_ generation: UInt32) -> [UInt8] {
        var head: [UInt8] = []
        head.append(littleEndian: generation)
        head.append(littleEndian: CRC32.checksum(([0x44, 0x42, 0x4A, 0x31] + head).span))
        return head
    }

    private static func entry(_ key: UInt8, _ value: [UInt8]) -> [UInt8] {
        var entry = [key, UInt8(truncatingIfNeeded: value.count)] + value
        while entry.count < entrySize(value.count) - 4 { entry.append(0xFF) }
        entry.append(littleEndian: CRC32.checksum(entry.span))
        return entry
    }

    private static func entrySize(_ length: Int) -> Int { (2 + length + 4 + 7) & ~7 }

    private static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt32 {
        var word: UInt32 = 0
        for index in 0..<4 { word |= UInt32(bytes[at + index]) << UInt32(8 * index) }
        return word
    }
}
