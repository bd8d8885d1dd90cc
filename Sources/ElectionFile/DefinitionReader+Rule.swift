import ElectionModel

extension DefinitionReader {
    /// The rule of a contest; its kind decides which fields it has.
    func rule(_ contest: FieldReader, lines: KnownIds) -> ContestRule? {
        guard let node = contest.node("rule") else { return nil }
        let path = contest.path.field("rule")
        guard let kindNode = FieldReader.peek("kind", in: node) else {
            // Without a kind the other fields cannot be judged.
            if case .fields = node.content {
                log.add(.missingField("kind"), at: node.place, path.field("kind"))
            } else {
                _ = FieldReader(node, .mostVotes, path, log)
            }
            return nil
        }
        guard let text = FieldReader.text(kindNode, path.field("kind"), log) else { return nil }
        guard let kind = ContestRuleKind(rawValue: text) else {
            let words = ContestRuleKind.allCases.map(\.rawValue)
            let meant = NearestWord.to(text, among: words)
            log.add(.notOneOf(text, words, meant: meant), at: kindNode.place, path.field("kind"))
            return nil
        }
        switch kind {
        case .mostVotes: return FieldReader(node, .mostVotes, path, log).flatMap(plurality)
        case .absoluteMajority: return FieldReader(node, .absoluteMajority, path, log).flatMap { majority($0, lines) }
        case .proportional: return FieldReader(node, .proportional, path, log).flatMap { proportional($0, lines) }
        }
    }

    private func plurality(_ fields: FieldReader) -> ContestRule? {
        guard let seats = fields.number("seats", in: 1...ContestRule.mostSeats) else { return nil }
        let name = "at-most-of-one-sex"
        guard fields.node(name) != nil else { return .plurality(PluralityRule(seats: seats)) }
        let caps = PluralityRule.caps(ofSeats: seats)
        guard let lowest = caps.first, let highest = caps.last else {
            fields.fault(.capForOneSeat, name)
            return nil
        }
        guard let cap = fields.number(name, in: lowest...highest) else { return nil }
        return .plurality(PluralityRule(seats: seats, oneSexAtMost: cap))
    }

    private func majority(_ fields: FieldReader, _ lines: KnownIds) -> ContestRule? {
        if fields.node("seats") != nil { _ = fields.number("seats", in: 1...1) }
        return basis(fields, lines).map { .majority(MajorityRule(basis: $0)) }
    }

    private func proportional(_ fields: FieldReader, _ lines: KnownIds) -> ContestRule? {
        let seats = fields.number("seats", in: 1...ContestRule.mostSeats)
        let method = fields.word("method", SeatMethod.self)
        let threshold = fields.share("threshold")
        let district = fields.node("district-threshold") == nil ? 0 : fields.share("district-threshold")
        let basis = self.basis(fields, lines)
        guard let seats, let method, let threshold, let district, let basis else { return nil }
        return .proportional(
            ProportionalRule(
                seats: seats, method: method, threshold: threshold, districtThreshold: district, basis: basis))
    }

    /// Of what a share is reckoned: all votes, or a line of the form.
    private func basis(_ fields: FieldReader, _ lines: KnownIds) -> String? {
        guard let name: FormName = fields.id("basis") else { return nil }
        if name.rawValue != ProtocolForm.votes, lines.lacks(name.rawValue) {
            fields.fault(.unknownLine(name.rawValue, meant: lines.nearest(to: name.rawValue)), "basis")
        }
        return name.rawValue
    }
}
