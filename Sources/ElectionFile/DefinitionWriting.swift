import ElectionModel
import Wording

/// Writes a definition part by part.
struct DefinitionWriting {
    let definition: ElectionDefinition
    let language: Language
    private var lines = YamlLines()

    init(definition: ElectionDefinition, language: Language) {
        self.definition = definition
        self.language = language
    }

    mutating func text() -> String {
        comment(.head)
        lines.line("format: 1")
        comment(.election)
        lines.line("election: \(YamlLines.id(definition.election))")
        lines.line("kind: \(definition.kind.rawValue)", note: say(.kind))
        lines.line("title: \(YamlLines.name(definition.title))")
        calendar()
        comment(.districts)
        lines.line("districts:")
        for district in definition.districts {
            lines.line("- id: \(YamlLines.id(district.id))", indent: 1)
            lines.line("name: \(YamlLines.name(district.name))", indent: 2)
        }
        comment(.stations)
        lines.line("stations:")
        for station in definition.stations {
            lines.line("- id: \(YamlLines.id(station.id))", indent: 1)
            lines.line("district: \(YamlLines.id(station.district))", indent: 2)
            lines.line("name: \(YamlLines.name(station.name))", indent: 2)
        }
        comment(.contests)
        lines.line("contests:")
        for contest in definition.contests { self.contest(contest) }
        form()
        identification()
        return lines.text
    }

    private func say(_ note: FileNote) -> String { note.text(in: language) }

    private mutating func comment(_ note: FileNote, indent: Int = 0) { lines.comment(say(note), indent: indent) }

    private mutating func calendar() {
        comment(.calendar)
        lines.line("calendar:")
        var period: Substring = ""
        for step in CalendarStep.allCases {
            guard let date = definition.calendar[step] else { continue }
            let parts = step.fieldName.split(separator: ".")
            if parts.count == 2, period != parts[0] {
                period = parts[0]
                lines.line("\(period):", indent: 1)
            }
            lines.line("\(parts.last ?? ""): \(date)", indent: parts.count, note: say(.step(step)))
        }
    }

    private mutating func contest(_ contest: Contest) {
        lines.line("- id: \(YamlLines.id(contest.id))", indent: 1)
        lines.line("title: \(YamlLines.name(contest.title))", indent: 2)
        let isEverywhere = contest.districts == definition.districts.map(\.id)
        let districts = "[\(contest.districts.map { YamlLines.id($0) }.joined(separator: ", "))]"
        lines.line(
            "districts: \(isEverywhere ? DefinitionReader.allDistricts : districts)", indent: 2,
            note: isEverywhere ? say(.allDistricts) : nil)
        if !contest.options.isEmpty { lines.line("options:", indent: 2) }
        for option in contest.options {
            lines.line("- id: \(YamlLines.id(option.id))", indent: 3)
            lines.line("name: \(YamlLines.name(option.name))", indent: 4)
            if contest.rule.needsSex, let sex = option.sex { lines.line("sex: \(sex.word)", indent: 4) }
            if option.againstAll { lines.line("against-all: true", indent: 4) }
        }
        rule(contest.rule)
    }

    private mutating func rule(_ rule: ContestRule) {
        switch rule {
        case .plurality(let rule):
            comment(.plurality, indent: 2)
            lines.line("rule:", indent: 2)
            lines.line("kind: \(ContestRuleKind.mostVotes.rawValue)", indent: 3)
            lines.line("seats: \(rule.seats)", indent: 3)
            if let cap = rule.oneSexAtMost { lines.line("at-most-of-one-sex: \(cap)", indent: 3, note: say(.cap)) }
        case .majority(let rule):
            comment(.majority, indent: 2)
            lines.line("rule:", indent: 2)
            lines.line("kind: \(ContestRuleKind.absoluteMajority.rawValue)", indent: 3)
            basis(rule.basis)
        case .proportional(let rule):
            comment(.proportional, indent: 2)
            lines.line("rule:", indent: 2)
            lines.line("kind: \(ContestRuleKind.proportional.rawValue)", indent: 3)
            lines.line("seats: \(rule.seats)", indent: 3)
            lines.line("method: \(rule.method.rawValue)", indent: 3, note: say(.method))
            lines.line("threshold: \(ShareText.percent(rule.threshold))", indent: 3, note: say(.threshold))
            if rule.districtThreshold > 0 {
                let share = ShareText.percent(rule.districtThreshold)
                lines.line("district-threshold: \(share)", indent: 3, note: say(.districtThreshold))
            }
            basis(rule.basis)
        }
    }

    private mutating func basis(_ name: String) {
        lines.line("basis: \(YamlLines.id(FormName(unchecked: name)))", indent: 3, note: say(.basis))
    }

    private mutating func form() {
        comment(.form)
        lines.line("form:")
        lines.line("lines:", indent: 1)
        for line in definition.form.lines {
            lines.line("- id: \(YamlLines.id(FormName(unchecked: line.id)))", indent: 2)
            lines.line("source: \(line.source.rawValue)", indent: 3)
            lines.line("text: \(YamlLines.name(line.text))", indent: 3)
        }
        guard !definition.form.equations.isEmpty else { return }
        comment(.equations, indent: 1)
        lines.line("equations:", indent: 1)
        for equation in definition.form.equations {
            lines.line("- id: \(YamlLines.id(FormName(unchecked: equation.id)))", indent: 2)
            lines.line("holds: \(EquationText.text(equation))", indent: 3)
        }
    }

    private mutating func identification() {
        let policy = definition.identification
        comment(.identification)
        lines.line("identification:")
        for (field, value, note) in [
            ("visit-one-in", policy.visitOneIn, FileNote.visitOneIn),
            ("first-finger-one-in", policy.firstFingerOneIn, .firstFingerOneIn),
            ("attempts", policy.attempts, .attempts),
            ("attempts-before-fallback", policy.attemptsBeforeFallback, .attemptsBeforeFallback),
            ("proposal-one-in", policy.proposalOneIn, .proposalOneIn), ("proposals", policy.proposals, .proposals),
        ] { lines.line("\(field): \(value)", indent: 1, note: say(note)) }
        let share = ShareText.percent(policy.expectedFallbacks)
        lines.line("expected-fallbacks: \(share)", indent: 1, note: say(.expectedFallbacks))
        lines.line(
            "presentation-attack: \(YamlLines.quoted(policy.presentationAttack.rawValue))", indent: 1,
            note: say(.presentationAttack))
    }
}
