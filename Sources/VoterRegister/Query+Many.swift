import Persistence

extension Query {
    /// How many values ``init(_:in:_:)`` takes at a time: one text for all full chunks, so that it is prepared once.
    static let chunk = 500

    /// `<beginning> IN (<values>)<end>`, with the last value repeated up to a full chunk.
    init(_ beginning: Query, in values: some Collection<[UInt8]>, _ end: String = "") {
        var text = Interpolation(literalCapacity: 0, interpolationCount: Self.chunk)
        for piece in beginning.pieces {
            switch piece {
            case .text(let part): text.appendLiteral(part)
            case .value(let value): text.appendInterpolation(value)
            }
        }
        text.appendLiteral(" IN (")
        var last: [UInt8] = []
        var iterator = values.makeIterator()
        for place in 0..<Self.chunk {
            if let value = iterator.next() { last = value }
            if place > 0 { text.appendLiteral(", ") }
            text.appendInterpolation(last)
        }
        text.appendLiteral(")" + end)
        self.init(stringInterpolation: text)
    }
}
