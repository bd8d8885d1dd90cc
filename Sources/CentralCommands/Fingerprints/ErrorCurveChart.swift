import Fingerprints
import Glibc
import Wording

/// The detection error trade-off of sets of scores as a drawing: false non-matches against false matches, both on
/// logarithmic axes (ISO/IEC 19795-1, DET curve).
struct ErrorCurveChart {
    /// Colour-blind people tell these apart (Okabe and Ito); dashes do where there is no colour.
    private static let styles: [(colour: String, dashes: String)] = [
        ("#0072b2", "none"), ("#d55e00", "8 3"), ("#009e73", "2 3"), ("#cc79a7", "12 3 2 3"), ("#e69f00", "5 5"),
        ("#56b4e9", "1 2"), ("#000000", "none"),
    ]
    /// Side of the square of the curves, and its distance from the drawing's left and upper edge, in pixels.
    private static let side = 560.0
    private static let left = 90.0
    private static let top = 30.0
    private static let rowHeight = 20.0

    private struct Curve {
        let title: String
        let points: [OperatingPoint]
    }

    private let curves: [Curve]
    /// Powers of ten at the left and the lower edge: below the least rate that the sets can show.
    private let (least, lowest): (Int, Int)

    /// - Parameter sets: at least one; each becomes a curve with its name and its equal error rate in the legend.
    init(sets: [MeasuredSet]) {
        curves = sets.map {
            Curve(
                title: "\($0.name) – EER \(Percentage($0.rates.equalErrorRate).text)", points: $0.scores.curve())
        }
        least = Self.exponent(below: sets.map(\.scores.impostor.count))
        lowest = Self.exponent(below: sets.map(\.scores.genuine.count))
    }

    /// The drawing, with words in the language that is spoken.
    var svg: String {
        let height = Self.top + Self.side + 80 + Self.rowHeight * Double(curves.count)
        let width = Self.left + Self.side + 30
        return
            ([
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="\(Int(width))" height="\(Int(height))" \
                viewBox="0 0 \(Int(width)) \(Int(height))" font-family="sans-serif" font-size="13">
                <title>\(Self.escaped(AccuracyWords.chartTitle.text))</title>
                <rect width="100%" height="100%" fill="#ffffff"/>
                """
            ] + grid + curves.indices.flatMap(drawn) + ["</svg>\n"]).joined(separator: "\n")
    }

    /// Lines and figures at the powers of ten, the diagonal of equal rates, the axes' names.
    private var grid: [String] {
        let (right, bottom) = (Self.left + Self.side, Self.top + Self.side)
        var lines: [String] = []
        for exponent in least...0 {
            let x = Self.text(x(pow(10, Double(exponent))))
            lines.append(Self.line(x, Self.text(Self.top), x, Self.text(bottom), "#dddddd"))
            lines.append(Self.label(Self.percent(exponent), x, Self.text(bottom + 18), #"text-anchor="middle""#))
        }
        for exponent in lowest...0 {
            let y = y(pow(10, Double(exponent)))
            lines.append(
                Self.line(Self.text(Self.left), Self.text(y), Self.text(right), Self.text(y), "#dddddd"))
            lines.append(
                Self.label(
                    Self.percent(exponent), Self.text(Self.left - 6), Self.text(y + 4), #"text-anchor="end""#))
        }
        let corner = pow(10, Double(max(least, lowest)))
        lines.append(
            Self.line(
                Self.text(x(corner)), Self.text(y(corner)), Self.text(x(1)), Self.text(y(1)), "#999999"))
        let middle = (x: Self.text(Self.left + Self.side / 2), y: Self.text(Self.top + Self.side / 2))
        lines.append(
            Self.label(
                AccuracyWords.falseMatchAxis.text, middle.x, Self.text(bottom + 42), #"text-anchor="middle""#))
        lines.append(
            Self.label(
                AccuracyWords.falseNonMatchAxis.text, "20", middle.y,
                #"text-anchor="middle" transform="rotate(-90 20 \#(middle.y))""#))
        return lines
    }

    /// A curve and its line of the legend.
    private func drawn(_ index: Int) -> [String] {
        let style = Self.styles[index % Self.styles.count]
        let pen = #"fill="none" stroke="\#(style.colour)" stroke-width="2" stroke-dasharray="\#(style.dashes)""#
        let row = Self.top + Self.side + 64 + Self.rowHeight * Double(index)
        let (start, end) = (Self.text(Self.left), Self.text(Self.left + 40))
        return [
            #"<polyline \#(pen) points="\#(corners(of: curves[index]).joined(separator: " "))"/>"#,
            #"<polyline \#(pen) points="\#(start),\#(Self.text(row)) \#(end),\#(Self.text(row))"/>"#,
            Self.label(curves[index].title, Self.text(Self.left + 50), Self.text(row + 4), ""),
        ]
    }

    /// The places at which a curve turns. From one threshold to the next it goes along the axes, the worse way round:
    /// nothing better was measured between them.
    private func corners(of curve: Curve) -> [String] {
        var corners: [(x: String, y: String)] = []
        func add(_ x: String, _ y: String) {
            if let last = corners.last, last == (x, y) { return }
            // What goes on in the same direction is one line.
            if corners.count > 1 {
                let before = corners.suffix(2).map(\.self)
                let isStraight =
                    before[0].x == before[1].x && before[1].x == x || before[0].y == before[1].y && before[1].y == y
                if isStraight { corners.removeLast() }
            }
            corners.append((x, y))
        }
        var before: String?
        for point in curve.points {
            let (x, y) = (Self.text(x(point.falseMatchRate)), Self.text(y(point.falseNonMatchRate)))
            if let before { add(before, y) }
            add(x, y)
            before = x
        }
        return corners.map { "\($0.x),\($0.y)" }
    }

    /// Where a share of false matches lies; none lies on the edge.
    private func x(_ rate: Double) -> Double {
        Self.left + Self.side * (1 - Self.depth(rate, Double(least)))
    }

    /// Where a share of false non-matches lies; none lies on the edge.
    private func y(_ rate: Double) -> Double { Self.top + Self.side * Self.depth(rate, Double(lowest)) }

    /// 0 for a rate of 1, 1 at the end of the axis.
    private static func depth(_ rate: Double, _ exponent: Double) -> Double {
        rate > 0 ? min(1, log10(rate) / exponent) : 1
    }

    /// The power of ten below one in so many, for the largest of the numbers.
    private static func exponent(below counts: [Int]) -> Int {
        -Int(log10(Double((counts.max() ?? 0) + 1)).rounded(.up))
    }

    private static func percent(_ exponent: Int) -> String {
        let text = Figures.text(100 * pow(10, Double(exponent)), decimals: max(0, -2 - exponent), in: .spoken)
        return Language.spoken == .en ? "\(text)%" : "\(text)\u{A0}%"
    }

    private static func line(_ x: String, _ y: String, _ toX: String, _ toY: String, _ colour: String) -> String {
        #"<line x1="\#(x)" y1="\#(y)" x2="\#(toX)" y2="\#(toY)" stroke="\#(colour)"/>"#
    }

    private static func label(_ text: String, _ x: String, _ y: String, _ attributes: String) -> String {
        #"<text x="\#(x)" y="\#(y)" \#(attributes)>\#(escaped(text))</text>"#
    }

    private static func text(_ number: Double) -> String { Figures.plain(number, decimals: 1) }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
