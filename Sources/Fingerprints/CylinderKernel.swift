internal import CKernels

/// Swift face of the cylinder kernels.
enum CylinderKernel {
    /// Bins of relative direction of a template's votes.
    static let bins = Int(DOBUSH_VOTE_BINS)

    /// Similarities of every pair, row-major, probe × reference, 0...255 for 0...1.
    static func matrix(_ probe: CylinderSet, _ reference: CylinderSet) -> [UInt8] {
        let size = probe.count * reference.count
        return probe.withKernelView { probe in
            reference.withKernelView { reference in
                [UInt8](unsafeUninitializedCapacity: size) { output, count in
                    if let start = output.baseAddress {
                        dobush_cylinder_matrix(
                            probe, reference, CylinderLayout.largestTurn, CylinderLayout.shared.leastCommonCells, start)
                    }
                    count = size
                }
            }
        }
    }

    /// Votes for every template of a row.
    ///
    /// - Parameters:
    ///   - probe: The cylinders to look for.
    ///   - row: The templates.
    ///   - weights: What each similarity 0...255 adds, 256 numbers.
    /// - Returns: For each template and each bin of relative direction, the sum over the probe's cylinders of what the
    ///   best similarity in the bin adds.
    static func votes(_ probe: CylinderSet, _ row: CylinderRow, weights: [UInt16]) -> [UInt32] {
        precondition(weights.count == 256)
        var votes = [UInt32](repeating: 0, count: row.templates * bins)
        var best = [UInt8](repeating: 0, count: row.templates)
        probe.withKernelView { probe in
            row.cylinders.withKernelView { cylinders in
                row.starts.withUnsafeBufferPointer { starts in
                    row.owners.withUnsafeBufferPointer { owners in
                        dobush_cylinder_votes(
                            probe,
                            dobush_cylinder_row(
                                cylinders: cylinders, starts: starts.baseAddress, owners: owners.baseAddress,
                                templates: row.templates),
                            CylinderLayout.largestTurn, CylinderLayout.shared.leastCommonCells, weights, &best, &votes)

                    }
                }
            }
        }
        return votes
    }
}

extension CylinderSet {
    /// Calls with pointers into the arrays, valid during the call.
    fileprivate func withKernelView<T>(_ body: (dobush_cylinders) -> T) -> T {
        planes.withUnsafeBufferPointer { planes in
            angles.withUnsafeBufferPointer { angles in
                body(
                    dobush_cylinders(
                        planes: planes.baseAddress, stride: angles.count, angles: angles.baseAddress,
                        count: angles.count))
            }
        }
    }
}
