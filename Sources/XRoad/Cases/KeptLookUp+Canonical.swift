import ElectionModel

extension KeptLookUp {
    static let schema = "dobush.exchange-look-up.v1"
    /// The most bytes of a file: an answer of the most bytes, and its seal.
    static let largest = 5 << 20

    /// A JSON object.
    var canonical: CanonicalValue {
        let (word, facts, code): (String, [String: StatedFact], CanonicalValue) =
            switch ending {
            case .facts(let facts): ("facts", facts, .null)
            case .notFound: ("not-found", [:], .null)
            case .refused(let code): ("refused", [:], .string(code))
            case .failed(let word): (word, [:], .null)
            }
        return [
            "schema": .string(Self.schema), "case": .string(number.rawValue), "service": .string(service),
            "test": .bool(isTest), "userId": .string(userId), "ids": .array(ids.map { .string($0) }),
            "values": .object(values.mapValues { .string($0) }), "event": .string(word),
            "code": code, "facts": .object(facts.mapValues(\.canonical)), "time": time.canonical,
            "evidence": evidence?.canonical ?? .null,
        ]
    }

    /// Reads a file.
    ///
    /// - Parameter bytes: what is in it.
    /// - Returns: `nil` for anything else; a damaged file is asked for again.
    init?(_ bytes: [UInt8]) {
        guard let value = try? CanonicalValue.parse(bytes), value["schema"] == .string(Self.schema),
            case .string(let text)? = value["case"], let number = CaseNumber(rawValue: text),
            case .string(let service)? = value["service"], case .bool(let isTest)? = value["test"],
            case .string(let userId)? = value["userId"], case .array(let ids)? = value["ids"],
            case .string(let word)? = value["event"], let values = value["values"]?.texts,
            let facts = value["facts"]?.facts, case .int(let time)? = value["time"]
        else { return nil }
        let ending: Ending
        switch (word, value["code"]) {
        case ("facts", _): ending = .facts(facts)
        case ("not-found", _): ending = .notFound
        case ("refused", .string(let code)?): ending = .refused(code: code)
        default: ending = .failed(word)
        }
        self.init(
            number: number, service: service, isTest: isTest, values: values, userId: userId,
            ids: ids.compactMap { id in if case .string(let text) = id { text } else { nil } }, ending: ending,
            time: Timestamp(milliseconds: time), evidence: value["evidence"].flatMap { KeptEvidence($0) })
    }
}

extension CanonicalValue {
    /// An object of texts; `nil` for anything else.
    fileprivate var texts: [String: String]? {
        guard case .object(let members) = self else { return nil }
        var texts: [String: String] = [:]
        for (name, value) in members {
            guard case .string(let text) = value else { return nil }
            texts[name] = text
        }
        return texts
    }

    /// An object of facts; `nil` for anything else.
    fileprivate var facts: [String: StatedFact]? {
        guard case .object(let members) = self else { return nil }
        var facts: [String: StatedFact] = [:]
        for (name, value) in members {
            guard let fact = StatedFact(value) else { return nil }
            facts[name] = fact
        }
        return facts
    }
}
