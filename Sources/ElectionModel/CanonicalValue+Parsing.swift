extension CanonicalValue {
    /// Reads JSON as a person may have written it: any white space and any order of keys.
    ///
    /// Refused: fractions and exponents, integers beyond ±(2⁵³ − 1), keys that are not ASCII, a key twice, broken UTF-8,
    /// lone surrogates, nesting deeper than ``deepestNesting``, anything after the value.
    /// - Throws: `CanonicalError.syntax` with the byte offset.
    package static func parse(_ bytes: [UInt8]) throws(CanonicalError) -> CanonicalValue {
        var parser = CanonicalParser(bytes)
        return try parser.whole()
    }

    /// Reads JSON and refuses every spelling but the canonical one.
    ///
    /// - Throws: `CanonicalError.syntax` or `.notCanonical`.
    package static func parseCanonical(_ bytes: [UInt8]) throws(CanonicalError) -> CanonicalValue {
        let value = try parse(bytes)
        guard value.encoded() == bytes else { throw .notCanonical }
        return value
    }
}
