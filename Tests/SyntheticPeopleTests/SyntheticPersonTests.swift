import ElectionModel
import Imaging
import Testing

@testable import SyntheticPeople

@Suite("Synthetic people")
struct SyntheticPersonTests {
    static let votingDay = CivilDate(daysSinceEpoch: 20_422)
    static let population = SyntheticPopulation(seed: 2025, votingDay: votingDay)

    @Test("a person follows from the seed and the index alone")
    func reproducible() {
        let again = SyntheticPopulation(seed: 2025, votingDay: Self.votingDay)
        #expect((0..<50).allSatisfy { again.person(at: $0) == Self.population.person(at: $0) })
        let others = SyntheticPopulation(seed: 2026, votingDay: Self.votingDay)
        #expect((0..<50).allSatisfy { others.person(at: $0) != Self.population.person(at: $0) })
    }

    @Test("personal numbers have the right shape, sex and birth date")
    func pins() throws {
        for index in 0..<500 {
            let person = Self.population.person(at: index)
            #expect(Pin(person.pin.digits) == person.pin)
            #expect(person.pin.digits.first == (person.sex == .female ? "1" : "2"))
        }
    }

    @Test("personal numbers are distinct, also where the serial repeats")
    func distinctPins() {
        let near = (0..<20_000).map { Self.population.person(at: $0).pin }
        #expect(Set(near).count == near.count)
        for residue in [0, 1, 77_777] {
            let far = (0..<64).map { Self.population.person(at: residue + 100_000 * $0).pin }
            #expect(Set(far.map { $0.digits.suffix(5) }).count == 1)
            #expect(Set(far).count == far.count)
        }
    }

    @Test("everybody may vote, and most are young", arguments: [CivilDate(daysSinceEpoch: 19_782), votingDay])
    func ages(day: CivilDate) {
        let population = SyntheticPopulation(seed: 3, votingDay: day)
        let ages = (0..<3000).map { population.person(at: $0).birthDate.age(on: day) }
        #expect(ages.allSatisfy { (18...100).contains($0) })
        #expect((25...55).contains(ages.sorted()[1500]))
    }

    @Test("both sexes come up about equally")
    func sexes() {
        let women = (0..<3000).count { Self.population.person(at: $0).sex == .female }
        #expect((1440...1680).contains(women))
    }

    @Test("addresses are in Cyrillic and of every region")
    func addresses() {
        let addresses = (0..<2000).map { Self.population.person(at: $0).address }
        #expect(Set(addresses.map(\.region)).count == 9)
        #expect(addresses.allSatisfy { $0.house > 0 && ($0.flat ?? 1) > 0 })
        let letters = addresses.flatMap(\.line).filter(\.isLetter)
        #expect(letters.allSatisfy { NameTests.cyrillic.contains(Character($0.lowercased())) })
    }

    @Test("portraits are small PNG images and differ")
    func portraits() throws {
        var seen: Set<[UInt8]> = []
        for index in 0..<60 {
            let png = try Self.population.person(at: index).portraitPng()
            #expect(png.count <= 8192)
            let image = try GreyImage(png: png)
            #expect((image.width, image.height) == (120, 160))
            seen.insert(png)
        }
        #expect(seen.count == 60)
    }

    @Test("a person's fingers are those of the seed and the index")
    func fingers() {
        let person = Self.population.person(at: 12)
        #expect(person.finger(.leftRing) == SyntheticFinger(seed: 2025, person: 12, digit: .leftRing))
    }
}
