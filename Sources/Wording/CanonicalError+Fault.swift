package import ElectionModel

/// What is wrong with bytes that should be canonical JSON; the reader's own words stay in as a technical detail.
extension CanonicalError: Fault {
    package var nature: FaultNature { .misuse }
}
