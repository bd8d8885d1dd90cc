extension ElectionAudit {
    /// An entry of remote voting: its role, its phase, and, where that was asked for, what it says.
    mutating func takeRemote(_ type: RemoteEntryType, _ entry: LedgerEntry, _ body: JsonValue?, _ place: Place) {
        if entry.role != type.role.rawValue {
            findings.fail(.lifeCycle, place, "'\(entry.type)' is for the \(type.role.rawValue), not '\(entry.role)'")
        }
        if !type.phases.contains(phase) {
            findings.fail(.lifeCycle, place, "'\(entry.type)' does not belong in the phase '\(phase.rawValue)'")
        }
        if type == .manifest { hasRemoteManifest = true }
        guard let body else { return blockRemote("the body of entry \(count) is not there") }
        guard let genesis else { return blockRemote("there is no genesis") }
        remote?.areProofsChecked = areSignaturesChecked
        remote?.take(
            type, body,
            RemoteContext(
                place: place, time: entry.time, phase: phase, keys: keys, genesis: genesis, definition: definition))
    }

    /// Says that the checks of remote voting cannot go on.
    func blockRemote(_ reason: String) {
        remote?.findings.block(RemoteCheck.allCases.filter { $0.absence == nil }, reason)
    }
}
