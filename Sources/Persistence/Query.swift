/// A statement with its values. Values enter by interpolation only; the adapter writes the placeholders.
///
/// `"SELECT name FROM voter WHERE pin = \(pin)"` never puts the pin into the text, and no placeholder is typed by hand:
/// SQLite reads `$1` as a name bound in the order of first appearance, which has silently written wrong rows.
package struct Query: Sendable, ExpressibleByStringInterpolation {
    /// A piece of the statement.
    package enum Piece: Sendable {
        case text(String)
        case value(SQLValue)
    }

    /// The statement's pieces, in order.
    package let pieces: [Piece]

    package init(stringLiteral value: String) { pieces = [.text(value)] }
    package init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

    /// The text with the adapter's placeholders, numbered from 1, and the values in that order.
    package func rendered(placeholder: (Int) -> String) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .value(let value):
                values.append(value)
                text += placeholder(values.count)
            }
        }
        return (text, values)
    }

    /// Checks that every value can be stored by every engine.
    ///
    /// - Throws: `StoreError.unstorable`.
    func checkValues() throws(StoreError) {
        for case .value(let value) in pieces where !value.isStorable { throw .unstorable }
    }

    /// Collects the pieces of an interpolated literal.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }
        package mutating func appendLiteral(_ literal: String) { pieces.append(.text(literal)) }
        /// Takes a value: it becomes a bound parameter, never text of the statement.
        package mutating func appendInterpolation(_ value: some SQLBindable) { pieces.append(.value(value.sqlValue)) }
    }
}
