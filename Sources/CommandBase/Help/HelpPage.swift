import Wording

/// What a verb's help says, whatever it is shown on.
struct HelpPage {
    let verb: VerbInfo
    /// The program that the verb belongs to; its own parameters are common to all verbs.
    let program: VerbInfo

    /// A part with a heading: what stands left and what is said of it.
    struct Section {
        let title: HelpWords
        let entries: [(String, String)]
    }

    /// What stands behind the command in the usage line.
    var synopsis: [String] {
        verb.verbs.isEmpty ? verb.synopsis(without: isCommon) : ["<\(HelpWords.verb.text)> ..."]
    }

    /// The parts that are not empty.
    var sections: [Section] {
        let own = verb.parameters.filter { $0.isShown && !isCommon($0) }
        let common = program.parameters.filter(isCommon)
        return [
            Section(title: .arguments, entries: own.filter { $0.kind == .positional }.map(entry)),
            Section(title: .options, entries: own.filter { $0.kind != .positional }.map(entry)),
            Section(title: .verbs, entries: verb.verbs.filter(\.isShown).map { ($0.name, $0.abstract) }),
            Section(title: .commonOptions, entries: common.map(entry)),
        ].filter { !$0.entries.isEmpty }
    }

    private func isCommon(_ parameter: ParameterInfo) -> Bool {
        parameter.isHelp || program.parameters.contains { $0.names == parameter.names && !$0.names.isEmpty }
    }

    private func entry(_ parameter: ParameterInfo) -> (String, String) {
        var parts = [parameter.isHelp ? HelpWords.help.text : parameter.abstract]
        if let preset = parameter.defaultValue { parts.append(HelpWords.preset(preset).text) }
        if !parameter.values.isEmpty { parts.append(HelpWords.allowed(parameter.values).text) }
        return (parameter.heading, parts.joined(separator: " "))
    }
}
