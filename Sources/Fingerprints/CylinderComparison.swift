/// The first pass of a search on its own, with the C kernel and in plain Swift: for benchmarks.
package struct CylinderComparison: Sendable {
    private let probes: [CylinderSet]
    private let row: CylinderRow

    /// Lays the references' cylinders in a row, at most 512 templates.
    package init(probes: [PreparedTemplate], references: [PreparedTemplate]) {
        self.probes = probes.map(\.cylinders)
        row = CylinderRow(references.map(\.cylinders))
    }

    /// Votes of each probe for each reference, by the kernel.
    package func withKernel() -> [[UInt32]] {
        probes.map { CylinderKernel.votes($0, row, weights: FingerIndex.weights) }
    }

    /// The same without the kernel; equal to the last bit.
    package func inPlainSwift() -> [[UInt32]] {
        probes.map { CylinderReference.votes($0, row, weights: FingerIndex.weights) }
    }
}
