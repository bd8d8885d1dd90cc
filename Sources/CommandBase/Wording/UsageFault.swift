package import Wording

/// A command line that cannot be carried out as it stands.
package enum UsageFault: Fault, Hashable {
    case unknownOption(String, suggestion: String?)
    /// The option stands without its value.
    case missingValue(String)
    /// The flag stands with a value.
    case unexpectedValue(String, of: String)
    case unexpectedArguments([String])
    case unknownVerb(String, suggestion: String?)
    case missingVerb
    /// The first was given, and then the second, which excludes it.
    case exclusive(String, String)
    /// An argument, or one of several, is missing.
    case missing([String])
    case invalidValue(String, of: String, allowed: [String])
    case unknownShell(String)
    /// Something else, in the parser's own words.
    case other(String)

    package var nature: FaultNature { .misuse }
}
