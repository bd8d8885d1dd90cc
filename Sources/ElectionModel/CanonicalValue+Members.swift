extension CanonicalValue {
    /// The member of that name, or `nil` when this is no object or has no such member.
    package subscript(_ name: String) -> CanonicalValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// Checks that this is an object of exactly these members.
    ///
    /// - Throws: `CanonicalError.member` for one that is missing, `.unknownMember`.
    package func check(members names: Set<String>) throws(CanonicalError) {
        guard case .object(let members) = self else { throw .member("body", expected: "an object") }
        for name in names.sorted() where members[name] == nil { throw .member(name, expected: "present") }
        guard members.count == names.count else { throw .unknownMember }
    }

    /// The string member of that name.
    ///
    /// - Throws: `CanonicalError.member`.
    package func string(_ name: String) throws(CanonicalError) -> String {
        guard case .string(let value)? = self[name] else { throw .member(name, expected: "a string") }
        return value
    }

    /// The integer member of that name, within `range`.
    ///
    /// - Throws: `CanonicalError.member`.
    package func int(
        _ name: String, in range: ClosedRange<Int> = 0...largestInteger
    ) throws(CanonicalError) -> Int {
        guard case .int(let value)? = self[name], range.contains(value) else {
            throw .member(name, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// The Boolean member of that name.
    ///
    /// - Throws: `CanonicalError.member`.
    package func bool(_ name: String) throws(CanonicalError) -> Bool {
        guard case .bool(let value)? = self[name] else { throw .member(name, expected: "true or false") }
        return value
    }

    /// The array member of that name.
    ///
    /// - Throws: `CanonicalError.member`.
    package func array(_ name: String) throws(CanonicalError) -> [CanonicalValue] {
        guard case .array(let values)? = self[name] else { throw .member(name, expected: "a list") }
        return values
    }

    /// The object member of that name.
    ///
    /// - Throws: `CanonicalError.member`.
    package func object(_ name: String) throws(CanonicalError) -> CanonicalValue {
        guard case .object? = self[name], let value = self[name] else { throw .member(name, expected: "an object") }
        return value
    }

    /// The member of that name, read by its own type.
    ///
    /// - Throws: `CanonicalError.member`.
    package func value<T: CanonicalCodable>(_ name: String, as type: T.Type = T.self) throws(CanonicalError) -> T {
        guard let value = self[name] else { throw .member(name, expected: "present") }
        return try T(canonical: value)
    }

    /// The member of that name, read by its own type; `nil` where it is `null`.
    ///
    /// - Throws: `CanonicalError.member`, also when the member is missing.
    package func optionalValue<T: CanonicalCodable>(
        _ name: String, as type: T.Type = T.self
    ) throws(CanonicalError) -> T? {
        self[name] == .null ? nil : try value(name)
    }

    /// The list of that name, each element read by its own type.
    ///
    /// - Throws: `CanonicalError.member`.
    package func values<T: CanonicalCodable>(_ name: String, as type: T.Type = T.self) throws(CanonicalError) -> [T] {
        var result: [T] = []
        for element in try array(name) { result.append(try T(canonical: element)) }
        return result
    }

    /// The string member of that name, 32 bytes as 64 lower-case hex digits.
    ///
    /// - Throws: `CanonicalError.member`.
    package func digest(_ name: String) throws(CanonicalError) -> String {
        let text = try string(name)
        guard text.utf8.count == 64,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { throw .member(name, expected: "a hash of 64 hex digits") }
        return text
    }

    /// The string member of that name as an identifier or other string-backed value.
    ///
    /// - Throws: `CanonicalError.member`.
    package func raw<T: RawRepresentable>(_ name: String, as type: T.Type = T.self) throws(CanonicalError) -> T
    where T.RawValue == String {
        guard let value = T(rawValue: try string(name)) else { throw .member(name, expected: "a known \(T.self)") }
        return value
    }
}
