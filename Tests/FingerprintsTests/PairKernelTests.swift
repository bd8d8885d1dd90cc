import Testing

@testable import Fingerprints

@Suite("Kernels about corresponding minutiae")
struct PairKernelTests {
    static let limits = SupportLimits(distance: 9, turn: 18, direction: 0.35)

    /// Two impressions, and pairs of which some correspond.
    static func pairs(_ seed: UInt64) throws -> (MinutiaField, MinutiaField, [(probe: Int, reference: Int)]) {
        let finger = PaperFinger(seed: seed)
        let probe = MinutiaField(try finger.impression(turn: 12, shift: (5, 9), noise: 3, lost: 4, added: 9, seed: 3))
        let reference = MinutiaField(try finger.impression(added: 5))
        var random = SeededGenerator(seed: seed)
        let pairs = (0..<37).map { _ in
            (
                probe: Int.random(in: 0..<probe.count, using: &random),
                reference: Int.random(in: 0..<reference.count, using: &random)
            )
        }
        let meetings = PairReference.meetings(
            probe, reference, RigidMotion(fitting: [(0, 0)], weights: [1], probe, reference),
            MeetingReach(x: 0, y: 0, distance: 500, growth: 0, angle: 120))
        return (probe, reference, pairs + meetings.prefix(20).map { ($0.probe, $0.reference) })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `the C support equals the Swift reference to the last bit and is symmetric`(seed: UInt64) throws {
        let (probe, reference, pairs) = try Self.pairs(seed)
        // Some pairs twice: minutiae in one place support nothing.
        let all = MinutiaPairs(pairs + pairs.prefix(5), probe, reference)
        let support = PairKernel.support(all, Self.limits)
        #expect(support == PairReference.support(all, Self.limits))
        #expect(support.contains { $0 > 0 } && support.allSatisfy { (0...1).contains($0) })
        for first in 0..<all.count {
            for second in 0..<all.count {
                #expect(support[first * all.count + second] == support[second * all.count + first])
            }
        }
        #expect(support[pairs.count] == 0)
    }

    @Test func `the C relaxation equals the Swift reference to the last bit`() throws {
        let (probe, reference, pairs) = try Self.pairs(4)
        let support = PairKernel.support(MinutiaPairs(pairs, probe, reference), Self.limits)
        var random = SeededGenerator(seed: 8)
        let strengths = pairs.map { _ in Float.random(in: 0...1, using: &random) }
        let relaxed = PairKernel.relaxed(strengths, support: support, rounds: 6)
        #expect(relaxed == PairReference.relaxed(strengths, support: support, rounds: 6))
        #expect(relaxed != strengths)
        #expect(PairKernel.relaxed(strengths, support: support, rounds: 0) == strengths)
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `the C meetings equal the Swift reference to the last bit`(seed: UInt64) throws {
        let (probe, reference, pairs) = try Self.pairs(seed)
        var random = SeededGenerator(seed: seed)
        for pair in pairs.prefix(8) {
            let motion = RigidMotion(fitting: [pair], weights: [1], probe, reference)
            let reach = MeetingReach(
                x: 200, y: -200, distance: Float.random(in: 5...60, using: &random), growth: 0.06,
                angle: Float.random(in: 5...90, using: &random))
            let meetings = PairKernel.meetings(probe, reference, motion, reach)
            #expect(meetings == PairReference.meetings(probe, reference, motion, reach))
            #expect(Set(meetings.map(\.reference)).count == meetings.count)
        }
    }

    @Test func `all minutiae of a template meet themselves and lie where they lay`() throws {
        let field = MinutiaField(try PaperFinger(seed: 9).impression())
        let motion = RigidMotion(
            fitting: (0..<field.count).map { ($0, $0) }, weights: [Float](repeating: 1, count: field.count), field,
            field)
        let meetings = PairKernel.meetings(
            field, field, motion, MeetingReach(x: 0, y: 0, distance: 3, growth: 0, angle: 3))
        #expect(meetings.map(\.probe) == Array(0..<field.count))
        #expect(meetings.allSatisfy { $0.probe == $0.reference && abs($0.dx) + abs($0.dy) < 1e-2 })
    }

    @Test func `a motion is found again from the pairs that it moved`() throws {
        let finger = PaperFinger(seed: 10)
        let probe = MinutiaField(try finger.impression())
        let reference = MinutiaField(try finger.impression(turn: 30, shift: (14, -8)))
        // The impression shuffles: pair each with the nearest under the motion.
        let exact = RigidMotion(fitting: [(0, 0)], weights: [1], probe, probe)
        #expect(abs(exact.turn) < 1e-4 && abs(exact.x) < 1e-2 && abs(exact.y) < 1e-2)
        let matcher = TemplateMatcher()
        let relaxation = try #require(
            PairRelaxation(
                matcher.prepare(try finger.impression()),
                matcher.prepare(try finger.impression(turn: 30, shift: (14, -8)))))
        let alignment = try #require(FingerAlignment(relaxation, probe, reference))
        #expect(abs(alignment.motion.turn - 30 * 256 / 360) < 0.5)
        let there = alignment.motion.moved(100, -100)
        let back = alignment.motion.movedBack(there.x, there.y)
        #expect(abs(back.x - 100) < 1e-2 && abs(back.y + 100) < 1e-2)
        #expect(alignment.meetings.count > probe.count - 4)
    }
}
