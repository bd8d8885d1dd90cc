/// What the ledger says at the entry in which a message stands.
struct RemoteContext {
    var place: Place
    /// The entry's time, in milliseconds since 1970 UTC.
    let time: Int64
    let phase: Phase
    let keys: KeyRegister
    let genesis: GenesisBody
    let definition: ElectionDefinition?
}
