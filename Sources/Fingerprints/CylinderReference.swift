/// The cylinder kernel in plain Swift: what the C kernel is tested and measured against.
///
/// Not used for matching.
enum CylinderReference {
    /// As ``CylinderKernel/matrix(_:_:layout:)``.
    static func matrix(_ probe: CylinderSet, _ reference: CylinderSet, layout: CylinderLayout) -> [Float] {
        var result: [Float] = []
        result.reserveCapacity(probe.count * reference.count)
        for first in 0..<probe.count {
            for second in 0..<reference.count {
                result.append(similarity(probe, first, reference, second, layout))
            }
        }
        return result
    }

    /// As ``CylinderKernel/search(_:_:starts:layout:)``.
    static func search(
        _ probe: CylinderSet, _ references: CylinderSet, starts: [UInt32], layout: CylinderLayout
    ) -> [Float] {
        zip(starts, starts.dropFirst()).map { start, end in
            var sum: Float = 0
            for first in 0..<probe.count {
                var best: Float = 0
                for second in Int(start)..<Int(end) {
                    best = max(best, similarity(probe, first, references, second, layout))
                }
                sum += best * best * best
            }
            return sum
        }
    }

    private static func similarity(
        _ probe: CylinderSet, _ first: Int, _ reference: CylinderSet, _ second: Int, _ layout: CylinderLayout
    ) -> Float {
        let turn = probe.angles[first] &- reference.angles[second]
        guard UInt32(min(turn, 0 &- turn)) <= TemplateMatcher.largestTurn else { return 0 }
        let words = layout.words
        let probeMask = first * words
        let referenceMask = second * words
        var common = 0
        for word in 0..<words {
            common += (probe.masks[probeMask + word] & reference.masks[referenceMask + word]).nonzeroBitCount
        }
        guard common >= Int(layout.leastCommonCells) else { return 0 }
        var (inProbe, inReference, different) = (0, 0, 0)
        for slice in 0..<CylinderLayout.slices {
            for word in 0..<words {
                let mask = probe.masks[probeMask + word] & reference.masks[referenceMask + word]
                let a = probe.bits[probeMask * CylinderLayout.slices + slice * words + word] & mask
                let b = reference.bits[referenceMask * CylinderLayout.slices + slice * words + word] & mask
                inProbe += a.nonzeroBitCount
                inReference += b.nonzeroBitCount
                different += (a ^ b).nonzeroBitCount
            }
        }
        guard inProbe > 0, inReference > 0 else { return 0 }
        return 1 - Float(different).squareRoot()
            / (Float(inProbe).squareRoot() + Float(inReference).squareRoot())
    }
}
