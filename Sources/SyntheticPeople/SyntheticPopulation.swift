package import ElectionModel

/// All the synthetic voters that follow from one seed.
///
/// A person depends on the seed, the index and the voting day only, and is the same on every machine.
package struct SyntheticPopulation: Sendable {
    /// Indexes below this have distinct PINs.
    package static let largest = serials * residues
    private static let serials = 100_000
    private static let residues = 64

    /// The seed of everybody.
    package let seed: UInt64
    /// The day on which everybody is 18 or older.
    package let votingDay: CivilDate

    /// Describes a population; people are made when asked for.
    package init(seed: UInt64, votingDay: CivilDate) {
        self.seed = seed
        self.votingDay = votingDay
    }

    /// The person with an index of 0..<`largest`.
    package func person(at index: Int) -> SyntheticPerson {
        precondition((0..<Self.largest).contains(index), "the index is outside the population")
        var random = SeededGenerator(seed: seed, 0x9e, UInt64(index))
        let sex: Sex = random.chance(0.52) ? .female : .male
        let birthDate = birthDate(index: index, using: &random)
        // 48,271 has no common divisor with 100,000: every serial comes up once in 100,000 indexes.
        let serial = (index % Self.serials * 48_271 + Int(seed % UInt64(Self.serials))) % Self.serials
        guard let pin = Pin(sex: sex, birthDate: birthDate, serial: serial) else {
            preconditionFailure("the serial has five digits")
        }
        let name = SyntheticName(sex: sex, using: &random)
        let address = SyntheticAddress(using: &random)
        return SyntheticPerson(index: index, pin: pin, name: name, address: address, seed: seed)
    }

    /// A day at least 18 years before the voting day. People with the same serial differ in the day modulo 64, so that
    /// no two PINs are equal.
    private func birthDate(index: Int, using random: inout SeededGenerator) -> CivilDate {
        let years = [10, 20, 30, 40, 50, 60, 70, 78]
        let decade = random.weighted([24, 23, 19, 14, 12, 6, 2])
        let age = years[decade] - 10 + random.below(years[decade + 1] - years[decade])
        // 18 years have at most five leap days.
        let latest = votingDay.daysSinceEpoch - 18 * 365 - 5
        let drawn = latest - age * 365 - random.below(365)
        var shuffle = SeededGenerator(seed: seed, 0x5e, UInt64(index % Self.serials))
        let residue = (shuffle.below(Self.residues) + index / Self.serials) % Self.residues
        let excess = ((drawn - residue) % Self.residues + Self.residues) % Self.residues
        return CivilDate(daysSinceEpoch: drawn - excess)
    }
}
