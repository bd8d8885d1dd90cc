import Glibc
package import Imaging

/// An image of a finger with what the extractor saw in it drawn over it, for people who judge a sensor or an extractor.
///
/// The finger's outline is a green line; what lies outside is faded. Short blue lines follow the ridges, stronger where
/// the neighbourhood agrees. An ending is a red circle, a bifurcation a dark blue diamond, each with a line in the direction of
/// ISO/IEC 19794-2 (``Minutia``). A core is a large purple circle, a delta a purple triangle. Shapes differ as well
/// as colours, which are those of Okabe and Ito that every eye tells apart.
package struct RidgePicture {
    private static let outlineColour = Colour(red: 0, green: 158, blue: 115)
    private static let flowColour = Colour(red: 40, green: 150, blue: 225)
    private static let endingColour = Colour(red: 213, green: 70, blue: 0)
    private static let bifurcationColour = Colour(red: 0, green: 60, blue: 160)
    private static let singularColour = Colour(red: 180, green: 0, blue: 150)
    private static let paper = Colour(grey: 255)
    /// Ridges become paler, so that what is drawn stands out.
    private static let fading: Float = 0.5
    private static let fadingOutside: Float = 0.8
    /// Length of the picture's longer side that is aimed at, in pixels.
    private static let side = 1500
    /// Distance of the flow's lines, in cells of the mask.
    private static let flowStep = 3

    /// The picture: as large as the image, or a multiple that fits the screen.
    package private(set) var image: ColourImage

    private let analysis: RidgeAnalysis
    /// Pixels of the picture a pixel of the original.
    private let scale: Int
    /// Pixels of the picture a pixel of the analysis.
    private let analysisScale: Float

    /// Draws a picture.
    ///
    /// - Parameters:
    ///   - original: the image of the finger.
    ///   - analysis: what was found in it.
    ///   - minutiae: those to draw, in pixels of the original: the template's; none where there is no template.
    package init(of original: GreyImage, _ analysis: RidgeAnalysis, minutiae: [Minutia]) {
        self.analysis = analysis
        scale = max(1, min(4, Self.side / max(original.width, original.height)))
        analysisScale = analysis.scale * Float(scale)
        image = ColourImage(original, scale: scale)
        fade()
        drawFlow()
        drawOutline()
        for point in analysis.singularPoints { draw(point) }
        for minutia in minutiae { draw(minutia) }
    }

    private mutating func fade() {
        for y in 0..<image.height {
            for x in 0..<image.width {
                let opacity = isFinger(x, y) ? Self.fading : Self.fadingOutside
                image[x, y] = Self.paper.over(image[x, y], opacity: opacity)
            }
        }
    }

    private func isFinger(_ x: Int, _ y: Int) -> Bool {
        let cell = Float(FingerMask.cell) * analysisScale
        return isFinger(column: Int(Float(x) / cell), row: Int(Float(y) / cell))
    }

    private func isFinger(column: Int, row: Int) -> Bool {
        let mask = analysis.mask
        guard column >= 0, row >= 0, column < mask.width, row < mask.height else { return false }
        return mask.cells.cells[row * mask.width + column]
    }

    private mutating func drawFlow() {
        let step = Self.flowStep * FingerMask.cell
        let half = 0.4 * Float(step)
        for y in stride(from: step / 2, to: analysis.mask.height * FingerMask.cell, by: step) {
            for x in stride(from: step / 2, to: analysis.mask.width * FingerMask.cell, by: step)
            where isFinger(column: x / FingerMask.cell, row: y / FingerMask.cell) {
                let centre = RidgePoint(x: Float(x), y: Float(y))
                let (cosine, sine) = analysis.flow.vector(centre.x, centre.y)
                let angle = atan2(sine, cosine) / 2
                let along = RidgePoint(x: half * cos(angle), y: half * sin(angle))
                let agreement = (cosine * cosine + sine * sine).squareRoot()
                image.drawLine(
                    from: place(centre - along), to: place(centre + along), thickness: 0.8 * Float(scale),
                    Self.flowColour, opacity: 0.3 + 0.7 * agreement)
            }
        }
    }

    /// Where the mask's cells end, along their edges.
    private mutating func drawOutline() {
        let cell = Float(FingerMask.cell) * analysisScale
        for row in 0...analysis.mask.height {
            for column in 0...analysis.mask.width {
                let here = isFinger(column: column, row: row)
                let corner = (x: Float(column) * cell, y: Float(row) * cell)
                if here != isFinger(column: column - 1, row: row) {
                    drawEdge(from: corner, to: (corner.x, corner.y + cell))
                }
                if here != isFinger(column: column, row: row - 1) {
                    drawEdge(from: corner, to: (corner.x + cell, corner.y))
                }
            }
        }
    }

    private mutating func drawEdge(from start: ColourImage.Place, to end: ColourImage.Place) {
        image.drawLine(from: start, to: end, thickness: Float(scale), Self.outlineColour)
    }

    private mutating func draw(_ point: SingularPoint) {
        let centre = place(x: point.x, y: point.y)
        let radius = 12 * Float(scale)
        switch point.kind {
        case .core:
            image.drawCircle(around: centre, radius: radius, thickness: Float(scale), Self.singularColour)
        case .delta:
            let corners = [-90, 30, 150].map { degrees -> ColourImage.Place in
                let angle = Float(degrees) * .pi / 180
                return (centre.x + radius * cos(angle), centre.y + radius * sin(angle))
            }
            image.drawPolygon(corners, thickness: Float(scale), Self.singularColour)
        }
    }

    private mutating func draw(_ minutia: Minutia) {
        let centre = place(x: minutia.x, y: minutia.y)
        let radius = 3.5 * Float(scale)
        let angle = -Float(minutia.angle) * 2 * .pi / 256
        let along = (x: cos(angle), y: sin(angle))
        let colour = minutia.kind == .bifurcation ? Self.bifurcationColour : Self.endingColour
        let thickness = 1.1 * Float(scale)
        image.drawLine(
            from: (centre.x + radius * along.x, centre.y + radius * along.y),
            to: (centre.x + 3 * radius * along.x, centre.y + 3 * radius * along.y), thickness: thickness, colour)
        switch minutia.kind {
        case .ending: image.drawCircle(around: centre, radius: radius, thickness: thickness, colour)
        case .bifurcation: image.drawPolygon(Self.diamond(centre, 1.2 * radius), thickness: thickness, colour)
        case .other: break
        }
    }

    private static func diamond(_ centre: ColourImage.Place, _ radius: Float) -> [ColourImage.Place] {
        [
            (centre.x, centre.y - radius), (centre.x + radius, centre.y), (centre.x, centre.y + radius),
            (centre.x - radius, centre.y),
        ]
    }

    /// A place of the analysis on the picture.
    private func place(_ point: RidgePoint) -> ColourImage.Place {
        ((point.x + 0.5) * analysisScale, (point.y + 0.5) * analysisScale)
    }

    /// The middle of a pixel of the original on the picture.
    private func place(x: Int, y: Int) -> ColourImage.Place {
        ((Float(x) + 0.5) * Float(scale), (Float(y) + 0.5) * Float(scale))
    }
}
