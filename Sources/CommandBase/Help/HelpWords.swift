import Console
import Wording

/// The words around what a help screen or a manual page says of a verb.
enum HelpWords: Worded {
    case usage
    case arguments
    case options
    case commonOptions
    case verbs
    case verb
    case help
    case exitCodes
    case exitCode(ExitStatus)
    case preset(String)
    case allowed([String])
    /// `command` is what to type.
    case more(command: String)
    case name
    case synopsis
    case description
    case seeAlso
    /// What a manual page belongs to.
    case manual
}
