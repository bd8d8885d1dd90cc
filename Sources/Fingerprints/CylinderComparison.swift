/// The first pass of a search on its own, with the C kernel and in plain Swift: for benchmarks.
package struct CylinderComparison: Sendable {
    private let probes: [CylinderSet]
    private let row: CylinderSet
    private let starts: [UInt32]

    /// Lays the references' coarse cylinders in a row.
    package init(probes: [PreparedTemplate], references: [PreparedTemplate]) {
        self.probes = probes.map(\.coarse)
        var row = CylinderSet(words: CylinderLayout.coarse.words)
        var starts: [UInt32] = [0]
        for reference in references {
            row.append(reference.coarse)
            starts.append(UInt32(row.count))
        }
        self.row = row
        self.starts = starts
    }

    /// Similarity of each probe to each reference, by the kernel.
    package func withKernel() -> [[Float]] {
        probes.map { CylinderKernel.search($0, row, starts: starts, layout: .coarse) }
    }

    /// The same without the kernel; equal to the last bit.
    package func inPlainSwift() -> [[Float]] {
        probes.map { CylinderReference.search($0, row, starts: starts, layout: .coarse) }
    }
}
