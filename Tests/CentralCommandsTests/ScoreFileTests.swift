import Console
import ElectionModel
import Files
import Fingerprints
import TestSupport
import Testing
import Wording

@testable import CentralCommands

/// Lists of pairs, files of scores, and what is drawn of them.
@Suite struct ScoreFileTests {
    private let folder = TemporaryFolder()

    private func file(_ text: String) throws -> String {
        let path = "\(folder.path)/file"
        try DurableFile.replace(path, Array(text.utf8))
        return path
    }

    private func scores(_ text: String) throws -> ScoreSet { try ScoreFile.scores(file(text)) }

    @Test func `a list of pairs has two names and a figure a line`() throws {
        let list = try PairList(path: file("101_1 101_2 1\r\n\n  a.png\tb.png 0\nАйша Бек 1"))
        #expect(
            list.pairs == [
                .init(first: "101_1", second: "101_2", isGenuine: true),
                .init(first: "a.png", second: "b.png", isGenuine: false),
                .init(first: "Айша", second: "Бек", isGenuine: true),
            ])
    }

    @Test(arguments: [
        "", "\n\n", "a b\n", "a b 2\n", "a b c 1\n", "a,b c 1\n", "a,b,1\n", "a b 1\n\"c\" d 0\n", "a b 01\n",
    ])
    func `another list is wrong usage`(text: String) throws {
        let error = #expect(throws: Complaint.self) { try PairList(path: file(text)) }
        #expect(error?.nature == .misuse)
    }

    @Test func `a line that is no pair is named by its number`() throws {
        let error = #expect(throws: Complaint.self) { try PairList(path: file("a b 1\n\nc d\n")) }
        #expect(error?.english.contains("Line 3") == true)
    }

    @Test func `bytes that are no text are no pair`() throws {
        let path = "\(folder.path)/bytes"
        try DurableFile.replace(path, [0xFF, 0xFE, 0x20, 0x62, 0x20, 0x31, 0x0A])
        #expect(throws: Complaint.self) { try PairList(path: path) }
    }

    @Test func `the last two columns count, with or without a first line of names`() throws {
        for head in ["", "a,b,genuine,score\n", "pair,genuine,score\r\n"] {
            let set = try scores(head + "x,y,1,3.25\n\nx,z,0,-1e-3\r\n\"p,q\",0,7")
            #expect(set.genuine == [3.25] && set.impostor == [-0.001, 7], "\(head)")
        }
    }

    @Test(arguments: [
        "a,b,1,2\na,b,2,1\n", "a,b,1,2\na,b,0,nan\n", "a,b,1,2\na,b,0,inf\n", "a,b,1,2\n1,2\n", "a,b,1,2\na,b,0,\n",
        "a,b,1,2\na,b,genuine,score\n",
    ])
    func `another line is wrong usage and named by its number`(text: String) throws {
        let error = #expect(throws: Complaint.self) { try scores(text) }
        #expect(error?.nature == .misuse && error?.english.contains("line 2") == true)
    }

    @Test func `pairs of one kind alone are wrong usage`() throws {
        for text in ["", "a,b,genuine,score\n", "a,b,1,2\n", "a,b,0,2\n"] {
            let error = #expect(throws: Complaint.self) { try MeasuredSet(name: "x.csv", scores: scores(text)) }
            #expect(error?.nature == .misuse)
        }
    }

    @Test func `what programs read are the counts, and rates in per cent`() throws {
        let text = "a,b,1,1\na,b,1,2\na,b,1,3\na,b,1,4\na,b,0,0\na,b,0,0.5\na,b,0,1.5\na,b,0,2.5\n"
        let set = try MeasuredSet(name: "x.csv", scores: scores(text))
        #expect(
            set.canonical(isNamed: true) == [
                "name": "x.csv", "genuine": 4, "impostor": 4,
                "eer": ["percent": "25.0000", "threshold": "2.000000", "falseNonMatches": 1, "falseMatches": 1],
                "fmr100": ["percent": "50.0000", "threshold": "3.000000", "falseNonMatches": 2, "falseMatches": 0],
                "fmr1000": ["percent": "50.0000", "threshold": "3.000000", "falseNonMatches": 2, "falseMatches": 0],
                "zeroFMR": ["percent": "50.0000", "threshold": "3.000000", "falseNonMatches": 2, "falseMatches": 0],
            ])
        let other = try MeasuredSet(name: "y.csv", scores: scores("a,b,1,4\na,b,0,1\n"))
        #expect(
            MeasuredSet.meanCanonical(of: [set, other])
                == ["eer": "12.5000", "fmr100": "25.0000", "fmr1000": "25.0000", "zeroFMR": "25.0000"])
    }

    @Test func `a threshold that nothing reaches is none`() throws {
        let set = try MeasuredSet(name: "x.csv", scores: scores("a,b,1,5\na,b,0,5\n"))
        guard case .object(let members) = set.canonical(isNamed: false), case .object(let figure) = members["zeroFMR"]
        else {
            Issue.record("no figure")
            return
        }
        #expect(figure["threshold"] == .null && figure["percent"] == "100.0000")
    }

    @Test func `a chart has a curve a set, from the lower right to the upper left`() throws {
        let set = try MeasuredSet(
            name: "a<b&c.csv", scores: scores("a,b,1,1\na,b,1,2\na,b,1,3\na,b,0,0\na,b,0,1.5\na,b,0,2\n"))
        let svg = ErrorCurveChart(sets: [set, set]).svg
        #expect(svg.contains("a&lt;b&amp;c.csv – EER") && !svg.contains("a<b&c"))
        let curves = svg.matches(of: /points="([^"]*)"/).map { $0.1.split(separator: " ") }.filter { $0.count > 2 }
        #expect(curves.count == 2)
        let places = try #require(curves.first).map { $0.split(separator: ",").compactMap { Double($0) } }
        // FMR 1 and FNMR 0 are the lower right corner of the square, the other end of the curve the upper left.
        #expect(places.first == [650, 590] && places.last == [90, 30])
        for (place, next) in zip(places, places.dropFirst()) {
            #expect(next[0] <= place[0] && next[1] <= place[1])
            #expect((next[0] == place[0]) != (next[1] == place[1]), "along one axis at a time")
        }
    }

    @Test(.enabled(if: Vectors.has("fingerprints/lists"), "no outside test data here"))
    func `the lists of the public sets are read`() throws {
        let lists = "\(Vectors.data)/fingerprints/lists"
        let names = try DurableFile.names(inFolder: lists).filter { $0.hasSuffix(".all.pairs") }
        #expect(names.count == 6)
        #expect(try names.map { try PairList(path: "\(lists)/\($0)").pairs.count }.reduce(0, +) == 59_656)
    }
}
