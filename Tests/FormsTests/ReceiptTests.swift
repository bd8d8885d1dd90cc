import ElectionModel
import Imaging
import Testing
import Wording

@testable import Forms

@Suite struct ReceiptTests {
    private static func dark(_ image: GreyImage, rows: Range<Int>) -> Int {
        image.pixels[rows.lowerBound * image.width..<rows.upperBound * image.width].count { $0 == 0 }
    }

    @Test("a receipt fits paper of 80 mm, whatever the name", arguments: FormLanguages.allCases)
    func fits(languages: FormLanguages) throws {
        let long = PersonName(
            surname: String(repeating: "Щ", count: 60), givenName: String(repeating: "Ө", count: 60),
            patronymic: String(repeating: "Ү", count: 60))
        for name in [SampleForms.longName, long, PersonName(surname: "Ким", givenName: "И")] {
            let image = try SampleForms().receipt(name: name).bitmap(in: languages).image()
            #expect(image.width == 576 && image.dpi == 203)
            let outside = image.pixels.indices.count { index in
                image.pixels[index] == 0 && !(16..<560).contains(index % image.width)
            }
            #expect(outside == 0)
            #expect(Self.dark(image, rows: 0..<image.height) > 5000)
        }
    }

    @Test func `the first print bears no mark and every further one says that it is a copy`() throws {
        let first = try SampleForms().receipt().bitmap(in: .kyrgyzRussian).image()
        let copies = try (1...2).map { try SampleForms().receipt(copy: $0).bitmap(in: .kyrgyzRussian).image() }
        #expect(first == (try SampleForms().receipt().bitmap(in: .kyrgyzRussian).image()))
        #expect(copies[0] != copies[1] && copies[0].height == copies[1].height)
        // The mark is a black bar above what was printed before.
        #expect(copies[0].height > first.height)
        #expect(Self.dark(copies[0], rows: 17..<60) > 43 * 544 / 2)
        #expect(Self.dark(first, rows: 17..<60) < 43 * 544 / 2)
        let tail = (first.height - 40) * first.width
        #expect(copies[0].pixels.suffix(tail) == first.pixels.suffix(tail))
    }

    @Test("a rehearsal and a training are told at first sight", arguments: [ElectionKind.rehearsal, .training])
    func kinds(kind: ElectionKind) throws {
        var forms = SampleForms()
        forms.kind = kind
        let image = try forms.receipt().bitmap(in: .kyrgyzRussian).image()
        #expect(Self.dark(image, rows: 17..<50) > 33 * 544 / 2)
    }

    @Test("the slip of a self-test fits the same paper and says at first sight what it is", arguments: [true, false])
    func selfTest(isTraining: Bool) throws {
        let slip = TestSlip(kind: isTraining ? .training : .production, station: StationId(unchecked: "1201"))
        let image = try slip.bitmap(in: .kyrgyzRussian).image()
        #expect(image.width == 576 && image.dpi == 203)
        #expect(Self.dark(image, rows: 0..<image.height) > 5_000)
        let plain = try TestSlip(kind: .production, station: StationId(unchecked: "1201"))
            .bitmap(in: .kyrgyzRussian).image()
        #expect((image.height > plain.height) == isTraining)
    }

    @Test func `a receipt is of this station, of its contests and of nobody else's`() throws {
        let definition = SampleForms().definition
        func receipt(_ station: String, _ number: Int, _ contests: [ContestId], _ copy: Int) -> Receipt? {
            Receipt(
                definition, station: StationId(unchecked: station), listNumber: number, name: SampleForms.longName,
                contests: contests, copy: copy)
        }
        #expect(receipt("1201", 1, [SampleForms.seats], 0) != nil)
        #expect(receipt("1202", 1, [SampleForms.seats], 0) == nil)
        #expect(receipt("1201", 1, [ContestId(unchecked: "mayor")], 0) == nil)
        #expect(receipt("1201", -1, [], 0) == nil && receipt("1201", 1, [], -1) == nil)
        let both = try SampleForms().receipt(contests: [SampleForms.president, SampleForms.seats])
        #expect(both.contests.map(\.english) == ["Deputies", "President"], "in the order of the definition")
    }

    @Test func `nothing of a voter slips into a log`() throws {
        let receipt = try SampleForms().receipt()
        for shown in ["\(receipt)", String(reflecting: receipt)] {
            #expect(!shown.contains("Абдыкеримова") && !shown.contains("417"))
        }
    }
}
