/// The addresses that only this machine reaches. There is no other to choose from.
package enum LoopbackAddress: String, Sendable, CaseIterable {
    case v4 = "127.0.0.1"
    case v6 = "::1"
}
