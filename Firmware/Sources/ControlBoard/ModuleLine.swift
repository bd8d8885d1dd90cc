/// The serial lines to the unit's modules, beside the host's.
enum ModuleLine: Int {
    /// In: the input expander. Out: the log.
    case expander = 0
    case slipPrinter = 1
    case documentReader = 2
    case ballotPrinter = 3
}
