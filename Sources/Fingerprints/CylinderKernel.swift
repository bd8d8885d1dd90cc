internal import CKernels

/// Swift face of the cylinder kernel.
enum CylinderKernel {
    /// Similarities of every pair, row-major, probe × reference.
    static func matrix(_ probe: CylinderSet, _ reference: CylinderSet, layout: CylinderLayout) -> [Float] {
        precondition(probe.words == layout.words && reference.words == layout.words)
        let size = probe.count * reference.count
        return probe.withKernelView { probe in
            reference.withKernelView { reference in
                [Float](unsafeUninitializedCapacity: size) { output, count in
                    if let start = output.baseAddress {
                        dobush_cylinder_matrix(
                            probe, reference, layout.words, TemplateMatcher.largestTurn, layout.leastCommonCells,
                            start)
                    }
                    count = size
                }
            }
        }
    }

    /// For every template of a row the sum, over the probe's cylinders, of the cube of the best similarity in it.
    ///
    /// - Parameters:
    ///   - probe: The cylinders to look for.
    ///   - references: All templates' cylinders in a row.
    ///   - starts: Where each template's cylinders start in `references`, and at the end their count.
    ///   - layout: The layout of both sets.
    /// - Returns: One sum a template.
    static func search(
        _ probe: CylinderSet, _ references: CylinderSet, starts: [UInt32], layout: CylinderLayout
    ) -> [Float] {
        precondition(probe.words == layout.words && references.words == layout.words)
        let size = starts.count - 1
        return probe.withKernelView { probe in
            references.withKernelView { references in
                [Float](unsafeUninitializedCapacity: size) { output, count in
                    if let start = output.baseAddress {
                        dobush_cylinder_search(
                            probe, references, starts, size, layout.words, TemplateMatcher.largestTurn,
                            layout.leastCommonCells, start)
                    }
                    count = size
                }
            }
        }
    }
}

extension CylinderSet {
    /// Calls with pointers into the arrays, valid during the call.
    fileprivate func withKernelView<T>(_ body: (dobush_cylinders) -> T) -> T {
        masks.withUnsafeBufferPointer { masks in
            bits.withUnsafeBufferPointer { bits in
                angles.withUnsafeBufferPointer { angles in
                    body(
                        dobush_cylinders(
                            masks: masks.baseAddress, bits: bits.baseAddress, angles: angles.baseAddress,
                            count: angles.count))
                }
            }
        }
    }
}
