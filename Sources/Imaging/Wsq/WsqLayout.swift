/// Where the subbands of an image lie, and how they are joined: figure 3 of the specification.
///
/// A split turns a region into four in the order of rising frequency: the left half holds the lower frequencies across,
/// the upper half those down. A half that a high-pass filter left has its frequencies in reverse order, so that the next
/// split of it puts the filters' outputs the other way round. Hence a part is reversed exactly when it is the second of its
/// split, and the rule needs no table.
struct WsqLayout {
    /// Subbands that a file may hold; the four of the highest frequencies are never sent.
    static let sentSubbands = 60
    /// Subbands that the quantisation table names.
    static let quantisedSubbands = 64

    /// One direction of a region.
    struct Side {
        let start: Int
        let count: Int
        /// Whether its frequencies fall from left to right, or from top to bottom.
        let isReversed: Bool

        /// How many outputs of the low-pass filter a split of this side has; the others are the high-pass filter's.
        var lows: Int { (count + 1) / 2 }

        var halves: (Side, Side) {
            let first = isReversed ? count - lows : lows
            return (
                Side(start: start, count: first, isReversed: false),
                Side(start: start + first, count: count - first, isReversed: true)
            )
        }
    }

    /// A rectangle of coefficients: a subband, or one that a join fills.
    struct Region {
        let across: Side
        let down: Side
    }

    /// How often a region is split: not at all, or into four with trees of their own.
    private indirect enum Tree: Sendable {
        case band
        case split(Tree, Tree, Tree, Tree)

        static let quad = Tree.split(.band, .band, .band, .band)
        static let sixteen = Tree.split(.quad, .quad, .quad, .quad)
        static let image = Tree.split(
            .split(.split(.split(.quad, .band, .band, .band), .quad, .quad, .quad), .sixteen, .sixteen, .band),
            .quad, .quad, .quad)
    }

    /// All 64, in the specification's order.
    private(set) var subbands: [Region] = []
    /// The regions to be joined from their four parts, in the order in which that works.
    private(set) var joins: [Region] = []

    init(width: Int, height: Int) {
        add(
            .image,
            Region(
                across: Side(start: 0, count: width, isReversed: false),
                down: Side(start: 0, count: height, isReversed: false)))
    }

    private mutating func add(_ tree: Tree, _ region: Region) {
        guard case .split(let first, let second, let third, let fourth) = tree else {
            subbands.append(region)
            return
        }
        let (left, right) = region.across.halves
        let (top, bottom) = region.down.halves
        add(first, Region(across: left, down: top))
        add(second, Region(across: right, down: top))
        add(third, Region(across: left, down: bottom))
        add(fourth, Region(across: right, down: bottom))
        joins.append(region)
    }
}
