package import Wording

/// Everything that is wrong in an election file, in the order of the file; at most 1,000 faults are gathered.
package struct ElectionFileFaults: Error, Hashable, Sendable {
    /// At least one.
    package let faults: [ElectionFileFault]

    private func text(in language: Language) -> String {
        faults.map { $0.text(in: language) }.joined(separator: "\n")
    }
}

extension ElectionFileFaults: Fault {
    package var nature: FaultNature { .misuse }
    package var kyrgyz: String { text(in: .ky) }
    package var russian: String { text(in: .ru) }
    package var english: String { text(in: .en) }
}
