import Glibc

/// Pairs of minutiae that may correspond, as the kernel wants them.
struct MinutiaPairs {
    /// Places and turns of the pairs' minutiae; turns are from the probe's direction to the reference's.
    private(set) var probeX: [Float] = []
    private(set) var probeY: [Float] = []
    private(set) var referenceX: [Float] = []
    private(set) var referenceY: [Float] = []
    private(set) var turns: [Int8] = []
    private(set) var cosines: [Float] = []
    private(set) var sines: [Float] = []

    /// Number of pairs.
    var count: Int { turns.count }

    /// Looks pairs up in both fields.
    init(_ pairs: some Collection<(probe: Int, reference: Int)>, _ probe: MinutiaField, _ reference: MinutiaField) {
        let size = pairs.count
        probeX.reserveCapacity(size)
        probeY.reserveCapacity(size)
        referenceX.reserveCapacity(size)
        referenceY.reserveCapacity(size)
        turns.reserveCapacity(size)
        cosines.reserveCapacity(size)
        sines.reserveCapacity(size)
        for pair in pairs {
            probeX.append(probe.x[pair.probe])
            probeY.append(probe.y[pair.probe])
            referenceX.append(reference.x[pair.reference])
            referenceY.append(reference.y[pair.reference])
            let turn = reference.angles[pair.reference] &- probe.angles[pair.probe]
            turns.append(Int8(bitPattern: turn))
            let unit = Self.circle[Int(turn)]
            cosines.append(unit.x)
            sines.append(unit.y)
        }
    }

    /// Cosine and sine of every angle, in 360/256 degrees.
    static let circle: [SIMD2<Float>] = (0..<256).map {
        let radians = Double($0) * 2 * .pi / 256
        return SIMD2(Float(cos(radians)), Float(sin(radians)))
    }
}
