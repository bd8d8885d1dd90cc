import Fingerprints
import Testing

@Suite("Error rates of scores")
struct ScoreSetTests {
    private static func set(_ genuine: [Double], _ impostor: [Double]) -> ScoreSet {
        var set = ScoreSet()
        for score in genuine { set.add(score, isGenuine: true) }
        for score in impostor { set.add(score, isGenuine: false) }
        return set
    }

    private static func rates(_ genuine: [Double], _ impostor: [Double]) throws -> ErrorRates {
        try #require(set(genuine, impostor).errorRates())
    }

    @Test func `rates are those worked out by hand`() throws {
        // From 2 on one of four is missed and one of four falsely matched; 3 is the first without false matches.
        let rates = try Self.rates([1, 2, 3, 4], [0, 0.5, 1.5, 2.5])
        #expect(rates.equalErrorRate == 0.25 && rates.crossing.threshold == 2)
        #expect(rates.crossing.falseMatches == 1 && rates.crossing.falseNonMatches == 1)
        for point in [rates.fmr100, rates.fmr1000, rates.zeroFMR] {
            #expect(point.threshold == 3 && point.falseNonMatchRate == 0.5 && point.falseMatches == 0)
        }
    }

    @Test func `equal scores are accepted or refused together`() throws {
        // 1 lets every finger through and one stranger of four, 2 no stranger and one finger of three.
        let rates = try Self.rates([1, 1, 2], [1, 0, 0, 0])
        #expect(rates.equalErrorRate == 0.125 && rates.crossing.threshold == 1)
        #expect(rates.zeroFMR.threshold == 2 && rates.zeroFMR.falseNonMatches == 2)
    }

    @Test func `scores that are all equal tell nothing`() throws {
        let rates = try Self.rates([5, 5], [5, 5, 5])
        #expect(rates.equalErrorRate == 0.5)
        #expect(rates.zeroFMR.threshold == .infinity && rates.zeroFMR.falseNonMatchRate == 1)
    }

    @Test func `fingers that are apart make no error, exchanged ones nothing else`() throws {
        let apart = try Self.rates([3, 4], [1, 2])
        #expect(apart.equalErrorRate == 0 && apart.zeroFMR.threshold == 3 && apart.zeroFMR.falseNonMatches == 0)
        let exchanged = try Self.rates([1, 2], [3, 4])
        #expect(exchanged.equalErrorRate == 1 && exchanged.zeroFMR.falseNonMatchRate == 1)
    }

    @Test func `limits of the rate of false matches are reached, not only passed`() throws {
        // 2,000 strangers: the 20 above 1979 are one in a hundred, the 2 above 1997 one in a thousand.
        let rates = try Self.rates([1979.5, 1997.5, 1999.5, 3000], (0..<2000).map(Double.init))
        #expect(rates.fmr100.threshold == 1979.5 && rates.fmr100.falseMatches == 20)
        #expect(rates.fmr100.falseNonMatches == 0)
        #expect(rates.fmr1000.threshold == 1997.5 && rates.fmr1000.falseMatches == 2)
        #expect(rates.fmr1000.falseNonMatches == 1)
        #expect(rates.zeroFMR.threshold == 1999.5 && rates.zeroFMR.falseNonMatches == 2)
    }

    @Test func `pairs of one kind alone have no rates and no curve`() {
        for set in [ScoreSet(), Self.set([1, 2], []), Self.set([], [1, 2])] {
            #expect(set.errorRates() == nil && set.curve().isEmpty)
        }
    }

    @Test(arguments: [1, 2, 3])
    func `the curve counts what lies on either side of each threshold`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let genuine = (0..<60).map { _ in Double(Int.random(in: 3...20, using: &random)) }
        let impostor = (0..<200).map { _ in Double(Int.random(in: 0...12, using: &random)) }
        let curve = Self.set(genuine, impostor).curve()
        #expect(Set(curve.map(\.threshold)) == Set(genuine).union(impostor).union([.infinity]), "seed \(seed)")
        for point in curve {
            #expect(point.falseNonMatches == genuine.count { $0 < point.threshold }, "seed \(seed)")
            #expect(point.falseMatches == impostor.count { $0 >= point.threshold }, "seed \(seed)")
        }
        for (point, next) in zip(curve, curve.dropFirst()) {
            #expect(point.threshold < next.threshold && point.falseMatchRate >= next.falseMatchRate, "seed \(seed)")
        }
    }

    @Test func `sets add up to what all their scores give`() throws {
        var sum = Self.set([1, 4], [0, 2])
        sum.add(Self.set([3], [5, 2]))
        #expect(sum.errorRates() == Self.set([1, 4, 3], [0, 2, 5, 2]).errorRates())
    }

    @Test func `a rate is firm from thirty errors of either kind on`() throws {
        let impostor = (0..<100).map(Double.init)
        let firm = try Self.rates((0..<60).map { Double($0) + 40.5 }, impostor).crossing
        #expect(firm.isFirm == (min(firm.falseMatches, firm.falseNonMatches) >= 30))
        let few = try Self.rates([50.5, 60.5], impostor)
        #expect(!few.crossing.isFirm && !few.zeroFMR.isFirm)
        let many = try Self.rates((0..<100).map { Double($0) + 40.5 }, impostor).crossing
        #expect(many.isFirm && many.falseNonMatches == 30 && many.falseMatches == 30)
    }
}
