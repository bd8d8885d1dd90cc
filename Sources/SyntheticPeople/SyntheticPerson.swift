package import ElectionModel
package import Imaging

/// A made-up voter.
///
/// Any likeness to a living person is chance: every part is drawn from lists and a seed.
package struct SyntheticPerson: Sendable, Hashable {
    /// The person's place in the population.
    package let index: Int
    /// The personal number, distinct for every index.
    package let pin: Pin
    /// Surname, given name, patronymic.
    package let name: SyntheticName
    /// Where the person lives.
    package let address: SyntheticAddress
    let seed: UInt64

    /// The sex, as the PIN states it.
    package var sex: Sex { pin.sex }

    /// The birth date, as the PIN states it.
    package var birthDate: CivilDate { pin.birthDate }

    /// A finger's skin; about 15 ms.
    package func finger(_ digit: HandDigit) -> SyntheticFinger {
        SyntheticFinger(seed: seed, person: index, digit: digit)
    }

    /// A drawn placeholder of a photograph, 120×160 grey PNG of at most 8 KB.
    ///
    /// - Throws: `outOfMemory`.
    package func portraitPng() throws(ImagingError) -> [UInt8] {
        try SyntheticPortrait(seed: seed, person: index, sex: sex).image().png()
    }
}
