/// The members of one object, which has exactly the keys asked for.
struct ObjectReader {
    private let what: String
    private let members: [JsonMember]

    /// Takes an object apart.
    ///
    /// - Parameters:
    ///   - value: what should be an object.
    ///   - what: what a person would call it, for reasons.
    ///   - keys: every key that it must have.
    /// - Throws: `FormProblem` when it is none, or a member is missing or unknown.
    init(_ value: JsonValue, _ what: String, _ keys: String...) throws(FormProblem) {
        try self.init(value, what, keys: keys)
    }

    /// The same with the keys as a list.
    init(_ value: JsonValue, _ what: String, keys: [String]) throws(FormProblem) {
        guard case .object(let members) = value else { throw FormProblem("\(what) is not an object") }
        // Keys stand once in an object, so that none is unknown where none is missing and there are as many.
        for key in keys where !members.contains(where: { $0.key == key }) {
            if let other = members.first(where: { !keys.contains($0.key) }) {
                throw FormProblem("\(what) has an unknown member '\(other.key)'")
            }
            throw FormProblem("\(what) lacks the member '\(key)'")
        }
        if members.count > keys.count, let other = members.first(where: { !keys.contains($0.key) }) {
            throw FormProblem("\(what) has an unknown member '\(other.key)'")
        }
        self.what = what
        self.members = members
    }

    private func wrong(_ key: String, _ expected: String) -> FormProblem {
        FormProblem("'\(key)' of \(what) is not \(expected)")
    }

    /// The member as it is.
    func value(_ key: String) -> JsonValue {
        members.first { $0.key == key }?.value ?? .null
    }

    /// Whether the member is something else than null.
    func isFilled(_ key: String) -> Bool {
        if case .null = value(key) { false } else { true }
    }

    /// A string of any content.
    func string(_ key: String) throws(FormProblem) -> String {
        guard case .string(let text) = value(key) else { throw wrong(key, "a string") }
        return text
    }

    /// An identifier.
    func identifier(_ key: String) throws(FormProblem) -> String {
        guard case .string(let text) = value(key), Identifier.isGood(text) else { throw wrong(key, "an identifier") }
        return text
    }

    /// An integer of a range.
    func integer(_ key: String, in range: ClosedRange<Int64>) throws(FormProblem) -> Int64 {
        guard case .integer(let number) = value(key) else { throw wrong(key, "an integer") }
        guard range.contains(number) else {
            throw wrong(key, "between \(range.lowerBound) and \(range.upperBound)")
        }
        return number
    }

    /// A time, in milliseconds since 1970.
    func time(_ key: String) throws(FormProblem) -> Int64 { try integer(key, in: 0...JsonValue.integerLimit) }

    /// The member `v`, which is 1.
    func requireVersion() throws(FormProblem) {
        guard case .integer(1) = value("v") else { throw wrong("v", "1") }
    }

    /// `true` or `false`.
    func bool(_ key: String) throws(FormProblem) -> Bool {
        guard case .bool(let value) = value(key) else { throw wrong(key, "true or false") }
        return value
    }

    /// 64 hex digits.
    func digest(_ key: String) throws(FormProblem) -> Digest {
        guard case .string(let text) = value(key), let digest = Digest(hex: text) else {
            throw wrong(key, "64 lower-case hex digits")
        }
        return digest
    }

    /// A signature, 64 bytes in base64.
    func signature(_ key: String) throws(FormProblem) -> [UInt8] {
        guard case .string(let text) = value(key), let bytes = Base64.bytes(text.utf8), bytes.count == 64 else {
            throw wrong(key, "a signature of 64 bytes in base64")
        }
        return bytes
    }

    /// A key id, 16 hex digits.
    func keyId(_ key: String) throws(FormProblem) -> String {
        guard case .string(let text) = value(key), Hex.bytes(text.utf8)?.count == 8 else {
            throw wrong(key, "a key id of 16 lower-case hex digits")
        }
        return text
    }

    /// A list.
    func array(_ key: String) throws(FormProblem) -> [JsonValue] {
        guard case .array(let values) = value(key) else { throw wrong(key, "a list") }
        return values
    }

    /// A list with something in it.
    func filledArray(_ key: String) throws(FormProblem) -> [JsonValue] {
        let values = try array(key)
        guard !values.isEmpty else { throw wrong(key, "a list with anything in it") }
        return values
    }

    /// A list of identifiers.
    func identifiers(_ key: String) throws(FormProblem) -> [String] {
        var texts: [String] = []
        for value in try array(key) {
            guard case .string(let text) = value, Identifier.isGood(text) else {
                throw wrong(key, "a list of identifiers")
            }
            texts.append(text)
        }
        return texts
    }

    /// One of the values of an enumeration.
    func choice<Choice: RawRepresentable<String>>(_ key: String, of: Choice.Type) throws(FormProblem) -> Choice {
        let text = try string(key)
        guard let choice = Choice(rawValue: text) else {
            throw FormProblem("'\(key)' of \(what) is unknown: '\(text)'")
        }
        return choice
    }
}
