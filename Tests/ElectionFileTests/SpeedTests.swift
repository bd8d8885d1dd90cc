import ElectionFile
import ElectionModel
import Testing

@Suite(.serialized) struct SpeedTests {
    private static let count = 2500

    private static func time(_ what: String, _ body: () throws -> ElectionDefinition) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let definition = try body()
        let took = clock.now - start
        #expect(definition.stations.count == count)
        #expect(took < .seconds(5), "\(what) took \(took); a build with optimisation needs less than one second")
        print("\(count) stations from \(what): \(took)")
    }

    @Test func `a nation's stations are read from the file in a moment`() throws {
        let stations = (1...Self.count).map { number in
            "  - id: s-\(number)\n    district: north\n    name: {ky: \"№ \(number) участок, мектеп\","
                + " ru: \"Участок № \(number), школа\", en: \"Station \(number), school\"}\n"
        }
        let text = try SampleFile.changed("stations:\n", to: "stations:\n" + stations.joined())
            .replacing(
                "  - id: 1001\n    district: north\n    name: {ky: \"№ 1001\", ru: \"№ 1001\", en: No. 1001}\n",
                with: ""
            )
            .replacing(
                "  - id: 1002\n    district: south\n    name: {ky: \"№ 1002\", ru: \"№ 1002\", en: No. 1002}\n",
                with: "")
        try Self.time("a list of \(text.utf8.count) bytes") { try SampleFile.read(text) }
    }

    @Test func `a nation's stations are read from a table in a moment`() throws {
        let rows = (1...Self.count).map { number in
            "s-\(number),south,\"№ \(number) участок, мектеп\",\"Участок № \(number), школа\",\"Station \(number), school\"\n"
        }
        let text = SampleFile.text
        let list = try #require(text.firstRange(of: "stations:\n"))
        let next = try #require(text.firstRange(of: "contests:\n"))
        let file = text[..<list.lowerBound] + "stations: {file: s.csv}\n" + text[next.lowerBound...]
        try Self.time("a table") {
            try SampleFile.read(String(file), tables: ["s.csv": "id,district,ky,ru,en\n" + rows.joined()])
        }
    }

    @Test func `a file of nothing but faults is refused in a moment`() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let rows = (1...20_000).map { "s \($0),nowhere\($0),a,,b\n" }.joined()
        let text = SampleFile.text
        let list = try #require(text.firstRange(of: "stations:\n"))
        let next = try #require(text.firstRange(of: "contests:\n"))
        let file = text[..<list.lowerBound] + "stations: {file: s.csv}\n" + text[next.lowerBound...]
        #expect(SampleFile.faults(String(file), tables: ["s.csv": "id,district,ky,ru,en\n" + rows]).count == 1000)
        #expect(clock.now - start < .seconds(10))
    }
}
