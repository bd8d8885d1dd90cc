extension ColourImage {
    /// A place on the picture: pixels from the top left corner of the first one, y downwards.
    package typealias Place = (x: Float, y: Float)

    /// Draws a straight line with round ends.
    ///
    /// - Parameters:
    ///   - start: one end; may lie outside the picture.
    ///   - end: the other.
    ///   - thickness: in pixels.
    ///   - colour: laid over what is there.
    ///   - opacity: 0...1.
    package mutating func drawLine(
        from start: Place, to end: Place, thickness: Float, _ colour: Colour, opacity: Float = 1
    ) {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let square = dx * dx + dy * dy
        cover(
            x: min(start.x, end.x)...max(start.x, end.x), y: min(start.y, end.y)...max(start.y, end.y),
            margin: thickness / 2, colour, opacity: opacity
        ) { place in
            let along = square > 0 ? ((place.x - start.x) * dx + (place.y - start.y) * dy) / square : 0
            let nearest = max(0, min(1, along))
            let (x, y) = (place.x - start.x - nearest * dx, place.y - start.y - nearest * dy)
            return (x * x + y * y).squareRoot() - thickness / 2
        }
    }

    /// Draws the outline of a circle.
    ///
    /// - Parameters:
    ///   - centre: may lie outside the picture.
    ///   - radius: to the middle of the line, in pixels.
    ///   - thickness: of the line, in pixels.
    ///   - colour: laid over what is there.
    package mutating func drawCircle(around centre: Place, radius: Float, thickness: Float, _ colour: Colour) {
        cover(
            x: centre.x - radius...centre.x + radius, y: centre.y - radius...centre.y + radius,
            margin: thickness / 2, colour, opacity: 1
        ) { place in
            let (x, y) = (place.x - centre.x, place.y - centre.y)
            return abs((x * x + y * y).squareRoot() - radius) - thickness / 2
        }
    }

    /// Draws the outline of a polygon.
    ///
    /// - Parameters:
    ///   - corners: in order; the last is joined to the first.
    ///   - thickness: of the line, in pixels.
    ///   - colour: laid over what is there.
    package mutating func drawPolygon(_ corners: [Place], thickness: Float, _ colour: Colour) {
        for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
            drawLine(from: start, to: end, thickness: thickness, colour)
        }
    }

    /// Lays a colour over the pixels of a shape, the less the farther outside its edge.
    ///
    /// - Parameter distance: from a place to the shape's edge, in pixels; negative inside.
    private mutating func cover(
        x: ClosedRange<Float>, y: ClosedRange<Float>, margin: Float, _ colour: Colour, opacity: Float,
        distance: (Place) -> Float
    ) {
        let columns = Self.span(x, margin: margin, count: width)
        for row in Self.span(y, margin: margin, count: height) {
            for column in columns {
                let covered = max(0, min(1, 0.5 - distance((Float(column) + 0.5, Float(row) + 0.5))))
                guard covered > 0 else { continue }
                self[column, row] = colour.over(self[column, row], opacity: covered * opacity)
            }
        }
    }

    /// The pixels of a row or column that a shape may touch.
    private static func span(_ reach: ClosedRange<Float>, margin: Float, count: Int) -> Range<Int> {
        let first = max(0, min(Float(count), (reach.lowerBound - margin - 1).rounded(.down)))
        let last = max(0, min(Float(count), (reach.upperBound + margin + 1).rounded(.up)))
        return Int(first)..<Int(last)
    }
}
