import ElectionModel

extension DefinitionReader {
    /// The word that stands for all districts of the election.
    static let allDistricts = "all"

    func contests(
        _ fields: FieldReader, districts: (districts: [District], known: KnownIds), lines: KnownIds
    ) -> [Contest]? {
        guard let items = fields.list("contests") else { return nil }
        var known = KnownIds()
        var contests: [Contest] = []
        for (node, path) in items {
            guard let item = FieldReader(node, .contest, path, log) else { continue }
            let id: ContestId? = item.id("id")
            note(id?.rawValue, item, node, in: &known)
            let title = item.name("title")
            let voting = self.districts(of: item, districts)
            let rule = self.rule(item, lines: lines)
            let options = self.options(item, rule)
            if let id, let title, let rule {
                contests.append(Contest(id: id, title: title, districts: voting, options: options, rule: rule))
            }
        }
        return contests
    }

    private func districts(
        of contest: FieldReader, _ districts: (districts: [District], known: KnownIds)
    ) -> [DistrictId] {
        guard let node = contest.node("districts") else { return [] }
        if case .text(Self.allDistricts) = node.content { return districts.districts.map(\.id) }
        var ids: [DistrictId] = []
        for (node, path) in contest.list("districts") ?? [] {
            guard let id: DistrictId = FieldReader.id(node, path, log) else { continue }
            if districts.known.lacks(id.rawValue) {
                let meant = districts.known.nearest(to: id.rawValue)
                log.add(.unknownDistrict(id.rawValue, meant: meant), at: node.place, path)
            } else if ids.contains(id) {
                log.add(.districtTwice(id.rawValue), at: node.place, path)
            }
            ids.append(id)
        }
        return ids
    }

    private func options(_ contest: FieldReader, _ rule: ContestRule?) -> [ContestOption] {
        // Candidates may be registered later, and come onto the ballot then.
        guard let items = contest.list("options", mayBeEmpty: true) else { return [] }
        var known = KnownIds()
        var options: [ContestOption] = []
        var againstAll = 0
        for (node, path) in items {
            guard let item = FieldReader(node, .option, path, log) else { continue }
            let id: OptionId? = item.id("id")
            note(id?.rawValue, item, node, in: &known)
            let name = item.name("name")
            let isAgainstAll = item.truth("against-all") ?? false
            let sex = self.sex(item, rule, isAgainstAll: isAgainstAll)
            if isAgainstAll {
                againstAll += 1
                if againstAll == 2 { item.fault(.againstAllTwice, "against-all") }
            }
            if let id, let name {
                options.append(ContestOption(id: id, name: name, againstAll: isAgainstAll, sex: sex))
            }
        }
        return options
    }

    private func sex(_ option: FieldReader, _ rule: ContestRule?, isAgainstAll: Bool) -> Sex? {
        guard let rule else { return nil }
        let isWanted = rule.needsSex && !isAgainstAll
        if isWanted, option.node("sex") == nil { option.fault(.sexMissing, "sex") }
        if !isWanted, option.node("sex") != nil { option.fault(.sexNotWanted, "sex") }
        guard isWanted, let word = option.text("sex") else { return nil }
        let sex = Sex(word: word)
        let words = Sex.allCases.map(\.word)
        if sex == nil { option.fault(.notOneOf(word, words, meant: NearestWord.to(word, among: words)), "sex") }
        return sex
    }
}
