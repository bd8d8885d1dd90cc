/// The cylinder kernels in plain Swift: what the C kernels are tested and measured against.
///
/// Not used for matching.
enum CylinderReference {
    /// As ``CylinderKernel/matrix(_:_:)``.
    static func matrix(_ probe: CylinderSet, _ reference: CylinderSet) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(probe.count * reference.count)
        for first in 0..<probe.count {
            for second in 0..<reference.count {
                result.append(similarity(probe[first], reference[second]))
            }
        }
        return result
    }

    /// As ``CylinderKernel/votes(_:_:weights:)``.
    static func votes(_ probe: CylinderSet, _ row: CylinderRow, weights: [UInt16]) -> [UInt32] {
        let bins = CylinderKernel.bins
        var votes = [UInt32](repeating: 0, count: row.templates * bins)
        for first in 0..<probe.count {
            var best = [UInt8](repeating: 0, count: votes.count)
            for second in 0..<row.cylinders.count where isNear(probe.angles[first], row.cylinders.angles[second]) {
                let turn =
                    row.cylinders.angles[second] &- probe.angles[first]
                    &+ UInt8(CylinderLayout.largestTurn)
                let place = Int(row.owners[second]) * bins + Int(turn) / 16
                best[place] = max(best[place], similarity(probe[first], row.cylinders[second]))
            }
            for place in votes.indices { votes[place] += UInt32(weights[Int(best[place])]) }
        }
        return votes
    }

    private static func isNear(_ first: UInt8, _ second: UInt8) -> Bool {
        let turn = first &- second
        return UInt32(min(turn, 0 &- turn)) <= CylinderLayout.largestTurn
    }

    private static func similarity(_ probe: Cylinder, _ reference: Cylinder) -> UInt8 {
        guard isNear(probe.angle, reference.angle) else { return 0 }
        let mask = probe.words[0] & reference.words[0]
        guard mask.nonzeroBitCount >= Int(CylinderLayout.shared.leastCommonCells) else { return 0 }
        var (inProbe, inReference, different) = (0, 0, 0)
        for slice in 1..<CylinderSet.words {
            let a = probe.words[slice] & mask
            let b = reference.words[slice] & mask
            inProbe += a.nonzeroBitCount
            inReference += b.nonzeroBitCount
            different += (a ^ b).nonzeroBitCount
        }
        guard inProbe > 0, inReference > 0 else { return 0 }
        let similarity =
            1 - Float(different).squareRoot() / (Float(inProbe).squareRoot() + Float(inReference).squareRoot())
        return UInt8(min(255, similarity * 256))
    }
}
