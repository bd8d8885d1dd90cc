package import ArgumentParser
package import Wording

extension ArgumentHelp {
    /// An argument's help in the language that is spoken.
    ///
    /// - Parameters:
    ///   - words: one sentence.
    ///   - value: what stands for the value in the usage line.
    package static func words(_ words: any Worded, value: (any Worded)? = nil) -> ArgumentHelp {
        ArgumentHelp(words.text, valueName: value?.text)
    }
}
