import Persistence

/// Why a call of libpq failed: its code if the server gave one, and whether the connection is gone.
struct LinkFailure: Error {
    let state: SQLState?
    let isBroken: Bool

    /// Whether another connection is needed to go on.
    var isLost: Bool { state.map(\.isLost) ?? isBroken }

    var storeError: StoreError {
        // Without a code libpq itself refused, for instance more parameters than the protocol can count.
        state?.storeError ?? (isBroken ? .lost : .statement(code: "libpq"))
    }
}
