package import ArgumentParser
package import Wording

extension CommandConfiguration {
    /// A command's name and help in the language that is spoken; `configuration` must be computed, not stored.
    ///
    /// - Parameters:
    ///   - name: what is typed.
    ///   - abstract: one sentence.
    ///   - discussion: paragraphs; indented lines are examples and stay as they are.
    ///   - subcommands: the verbs below this one.
    package init(
        _ name: String, _ abstract: any Worded, discussion: (any Worded)? = nil,
        subcommands: [any ParsableCommand.Type] = []
    ) {
        self.init(
            commandName: name, abstract: abstract.text, discussion: discussion?.text ?? "", subcommands: subcommands)
    }
}
