/// The ridge filter kernels in plain Swift: what the C kernels are tested against.
///
/// Not used for extraction.
enum RidgeFilterReference {
    /// As ``RidgeFilterKernel/filtered(_:selection:filters:width:height:)``.
    static func filtered(
        _ padded: [Int16], selection: [UInt16], filters: [Int16], width: Int, height: Int
    ) -> [Int16] {
        let stride = width + 2 * RidgeImage.margin
        return selection.indices.map { pixel in
            guard selection[pixel] != RidgeFilterKernel.outside else { return 0 }
            let place = (pixel / width + RidgeImage.margin) * stride + pixel % width + RidgeImage.margin
            let sum = answer(padded, place, stride, filters, Int(selection[pixel]))
            let value = (sum + 1 << (RidgeFilter.shift - 1)) >> RidgeFilter.shift
            return Int16(max(-RidgeFilterKernel.limit, min(RidgeFilterKernel.limit, value)))
        }
    }

    /// As ``RidgeFilterKernel/answers(_:places:filters:)``.
    static func answers(_ image: RidgeImage, places: [(x: Int, y: Int)], filters: [Int16]) -> [Int32] {
        let number = filters.count / (RidgeFilter.rows * RidgeFilter.lanes)
        return places.flatMap { place in
            (0..<number).map { filter in
                let here = (place.y + RidgeImage.margin) * image.stride + place.x + RidgeImage.margin
                return Int32(answer(image.padded, here, image.stride, filters, filter))
            }
        }
    }

    private static func answer(_ padded: [Int16], _ place: Int, _ stride: Int, _ filters: [Int16], _ filter: Int) -> Int
    {
        var sum = 0
        for row in 0..<RidgeFilter.rows {
            for lane in 0..<RidgeFilter.lanes {
                let coefficient = Int(filters[(filter * RidgeFilter.rows + row) * RidgeFilter.lanes + lane])
                let offset = (row - RidgeFilter.reach) * stride + lane - RidgeFilter.reach
                sum += coefficient * Int(padded[place + offset])
            }
        }
        return sum
    }
}
