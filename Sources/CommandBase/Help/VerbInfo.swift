import ArgumentParser
import ElectionModel

/// A program or one of its verbs as ArgumentParser describes it, texts in the language that was spoken when it was read.
///
/// ArgumentParser writes its help screens in English; what it knows of a command it also tells as JSON
/// (`--experimental-dump-help`, ToolInfo version 0), from which screens and manual pages are made here.
struct VerbInfo: Sendable {
    /// The program's name and the verbs that lead here.
    let path: [String]
    let abstract: String
    let discussion: String
    let verbs: [VerbInfo]
    let parameters: [ParameterInfo]
    let isShown: Bool

    /// Everything about a program.
    ///
    /// - Throws: `CanonicalError` when ArgumentParser tells it in another form than expected.
    init(of root: any ParsableCommand.Type) throws(CanonicalError) {
        try self.init(try CanonicalValue.parse(Array(root._dumpHelp().utf8)).object("command"), below: [])
    }

    private init(_ value: CanonicalValue, below: [String]) throws(CanonicalError) {
        path = below + [try value.string("commandName")]
        abstract = (try? value.string("abstract")) ?? ""
        discussion = (try? value.string("discussion")) ?? ""
        isShown = value["shouldDisplay"] != false
        var verbs: [VerbInfo] = []
        if value["subcommands"] != nil {
            for verb in try value.array("subcommands") { verbs.append(try VerbInfo(verb, below: path)) }
        }
        // The verb `help` is ArgumentParser's own; its description is not ours to translate, the flag says it all.
        self.verbs = verbs.filter { $0.name != "help" }
        var parameters: [ParameterInfo] = []
        if value["arguments"] != nil {
            for parameter in try value.array("arguments") { parameters.append(try ParameterInfo(parameter)) }
        }
        self.parameters = parameters
    }

    /// The last word of the path.
    var name: String { path.last ?? "" }

    /// What is typed to call it.
    var command: String { path.joined(separator: " ") }

    /// The verb that a command line names, as far as its words are verbs.
    func named(by arguments: [String]) -> VerbInfo {
        var words = arguments[...]
        if words.first == "help" { words = words.dropFirst() }
        var verb = self
        for word in words {
            guard let next = verb.verbs.first(where: { $0.name == word }) else { break }
            verb = next
        }
        return verb
    }

    /// It and all below it, itself first.
    var everything: [VerbInfo] { [self] + verbs.flatMap(\.everything) }

    /// What stands in the usage line behind the command: options before arguments.
    ///
    /// - Parameter isCommon: parameters that are left out, since every verb has them.
    func synopsis(without isCommon: (ParameterInfo) -> Bool) -> [String] {
        let own = parameters.filter { $0.isShown && !isCommon($0) }
        // A flag that must be given stands beside the others of its set, of which one is chosen.
        let chosen = own.filter { $0.kind == .flag && !$0.isOptional }
        let choice = chosen.map(\.synopsis).joined(separator: " | ")
        let choices = chosen.count > 1 ? ["(\(choice))"] : chosen.map(\.synopsis)
        let free = own.filter { $0.kind != .positional && !chosen.contains($0) }
        return free.map(\.synopsis) + choices + own.filter { $0.kind == .positional }.map(\.synopsis)
    }
}
