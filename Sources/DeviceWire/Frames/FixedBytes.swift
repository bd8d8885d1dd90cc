import Sodium

/// Up to `capacity` bytes in place: nothing on the heap, so that a running session needs no memory but its own.
package struct FixedBytes<let capacity: Int>: ~Copyable {
    private var storage = InlineArray<capacity, UInt8>(repeating: 0)
    /// How many bytes there are.
    package private(set) var count = 0

    /// No bytes.
    package init() {}

    /// Whether there are no bytes.
    package var isEmpty: Bool { count == 0 }
    /// Whether one byte more would not fit.
    package var isFull: Bool { count == capacity }

    /// The byte at an index below ``count``.
    package subscript(_ index: Int) -> UInt8 {
        get {
            precondition(index < count, "an index within the bytes")
            return storage[index]
        }
        set {
            precondition(index < count, "an index within the bytes")
            storage[index] = newValue
        }
    }

    /// Adds a byte.
    ///
    /// - Precondition: the bytes are not full.
    package mutating func append(_ byte: UInt8) {
        precondition(count < capacity, "room for one byte more")
        storage[count] = byte
        count += 1
    }

    /// Adds bytes.
    ///
    /// - Precondition: they fit.
    package mutating func append(_ bytes: Span<UInt8>) {
        for index in bytes.indices { append(bytes[index]) }
    }

    /// Adds an integer, least significant byte first.
    ///
    /// - Precondition: it fits.
    package mutating func append(littleEndian value: some FixedWidthInteger) {
        for shift in stride(from: 0, to: value.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// Drops all bytes and overwrites them.
    package mutating func removeAll() { removeLast(count) }

    /// Drops the last bytes and overwrites them.
    package mutating func removeLast(_ dropped: Int) {
        precondition(dropped <= count, "no more than there are")
        var span = storage.mutableSpan
        span.wipe(count - dropped..<count)
        count -= dropped
    }

    /// Lends the bytes for the time of a call.
    package func withBytes<Answer, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        try body(storage.span.extracting(0..<count))
    }

    /// Lends the free room for the time of a call, which adds what it writes.
    mutating func withOutput<Failure: Error>(
        _ body: (inout OutputSpan<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        var span = storage.mutableSpan
        count = try span.withUnsafeMutableBufferPointer { (room) throws(Failure) in
            var output = OutputSpan(buffer: room, initializedCount: count)
            try body(&output)
            return output.finalize(for: room)
        }
    }
}
