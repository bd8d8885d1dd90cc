internal import CKernels

/// Swift face of the ridge filter kernels.
enum RidgeFilterKernel {
    /// Selects no filter: the pixel becomes 0.
    static let outside: UInt16 = 0xffff
    /// Values of a plane to be filtered lie between plus and minus this.
    static let limit = 1023
    private static let path = dobush_ridge_filter_path()

    /// Filters every pixel with the one chosen for it.
    ///
    /// - Parameters:
    ///   - padded: Samples with the margin of a ``RidgeImage``.
    ///   - selection: Numbers of filters, `width * height`, or ``outside``.
    ///   - filters: Filters in the form of ``RidgeFilter``.
    ///   - width: Columns without the margin.
    ///   - height: Rows without the margin.
    /// - Returns: `width * height` values, saturated at ``limit``.
    static func filtered(
        _ padded: [Int16], selection: [UInt16], filters: [Int16], width: Int, height: Int
    ) -> [Int16] {
        precondition(padded.count == (width + 2 * RidgeImage.margin) * (height + 2 * RidgeImage.margin))
        precondition(selection.count == width * height)
        return padded.withUnsafeBufferPointer { source in
            selection.withUnsafeBufferPointer { selection in
                filters.withUnsafeBufferPointer { filters in
                    [Int16](unsafeUninitializedCapacity: width * height) { output, count in
                        dobush_ridge_filter(
                            path, source.baseAddress, output.baseAddress, width, height, selection.baseAddress,
                            filters.baseAddress, Int32(RidgeFilter.shift), Int32(limit))
                        count = width * height
                    }
                }
            }
        }
    }

    /// Applies every filter at a few places.
    ///
    /// - Parameters:
    ///   - image: What to look at.
    ///   - places: Pixels of the image.
    ///   - filters: Filters in the form of ``RidgeFilter``.
    /// - Returns: By place, then filter: the sums of products.
    static func answers(_ image: RidgeImage, places: [(x: Int, y: Int)], filters: [Int16]) -> [Int32] {
        precondition(places.allSatisfy { (0..<image.width).contains($0.x) && (0..<image.height).contains($0.y) })
        let number = filters.count / (RidgeFilter.rows * RidgeFilter.lanes)
        let indices = places.map { UInt32(($0.y + RidgeImage.margin) * image.stride + $0.x + RidgeImage.margin) }
        return image.padded.withUnsafeBufferPointer { source in
            indices.withUnsafeBufferPointer { indices in
                filters.withUnsafeBufferPointer { filters in
                    [Int32](unsafeUninitializedCapacity: places.count * number) { output, count in
                        dobush_ridge_probe(
                            path, source.baseAddress, image.stride, indices.baseAddress, indices.count,
                            filters.baseAddress, number, output.baseAddress)
                        count = places.count * number
                    }
                }
            }
        }
    }
}
