/// Whether an election counts. Each kind has its own roots; programs refuse to mix them.
package enum ElectionKind: String, Sendable, CaseIterable {
    case production
    case rehearsal
    case training
}
