internal import CKernels

/// A plane of ridge values with the margin that the growth kernel needs: positive on ridges, negative in valleys, 0
/// where nothing has grown.
package struct RidgePlane: Sendable, Equatable {
    /// Empty pixels on every side.
    package static let margin = Int(RIDGE_GROWTH_MARGIN)
    /// Values saturate at plus and minus this.
    package static let limit = Int(RIDGE_GROWTH_LIMIT)
    /// The filter number of a pixel outside the finger.
    package static let outside = UInt16(RIDGE_GROWTH_OUTSIDE)

    /// Columns without the margin.
    package let width: Int
    /// Rows without the margin.
    package let height: Int
    /// The values row by row, margins included.
    package private(set) var values: [Int16]

    /// Values from one row to the next.
    package var stride: Int { width + 2 * Self.margin }

    /// An empty plane.
    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
        values = [Int16](repeating: 0, count: (width + 2 * Self.margin) * (height + 2 * Self.margin))
    }

    /// The value of a pixel inside.
    package subscript(x: Int, y: Int) -> Int16 {
        get { values[(y + Self.margin) * stride + x + Self.margin] }
        set { values[(y + Self.margin) * stride + x + Self.margin] = newValue }
    }

    /// One growth pass of this plane into another of the same size, by the fastest kernel of this processor.
    ///
    /// - Parameters:
    ///   - target: the plane that receives the result; its margin stays as it is.
    ///   - selection: the filter number of each pixel or `outside`.
    ///   - filters: filters of `rows` rows of 16 coefficients.
    ///   - rows: the rows of a filter, odd and at most 15.
    ///   - shift: sums of products are divided by 2 to this power.
    func grow(into target: inout RidgePlane, selection: [UInt16], filters: [Int16], rows: Int, shift: Int) {
        precondition(target.width == width && target.height == height && selection.count == width * height)
        values.withUnsafeBufferPointer { source in
            target.values.withUnsafeMutableBufferPointer { out in
                ridge_growth_pass(
                    source.baseAddress, out.baseAddress, stride, width, height, selection, filters, rows, Int32(shift))
            }
        }
    }

    /// The same pass in plain Swift, to check and to measure the kernel against.
    package func growPlainly(
        into target: inout RidgePlane, selection: [UInt16], filters: [Int16], rows: Int, shift: Int
    ) {
        precondition(target.width == width && target.height == height && selection.count == width * height)
        let lanes = Int(RIDGE_GROWTH_LANES)
        let rounding = Int32(1) << Int32(shift - 1)
        let limit = Int32(Self.limit)
        for y in 0..<height {
            for x in 0..<width {
                let chosen = selection[y * width + x]
                guard chosen != Self.outside else {
                    target[x, y] = 0
                    continue
                }
                var sum: Int32 = 0
                for row in 0..<rows {
                    let window = (y + Self.margin - rows / 2 + row) * stride + x + Self.margin
                    let filter = (Int(chosen) * rows + row) * lanes
                    for lane in 0..<lanes {
                        sum &+=
                            Int32(filters[filter + lane])
                            &* Int32(values[window + lane - Int(RIDGE_GROWTH_CENTRE)])
                    }
                }
                target[x, y] = Int16(min(max((sum &+ rounding) >> Int32(shift), -limit), limit))
            }
        }
    }
}
