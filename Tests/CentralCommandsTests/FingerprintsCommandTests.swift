import Console
import Files
import Fingerprints
import Foundation
import Imaging
import TestSupport
import Testing

@testable import CentralCommands

/// Whole commands of `dobush fingerprints`.
@Suite struct FingerprintsCommandTests {
    private let room: FingerRoom

    init() throws { room = try FingerRoom() }

    @Test func `from images to error rates`() async throws {
        #expect(await room.extract() == .ok)
        let folder = try TemplateFolder(path: room.path("templates"))
        #expect(folder.names == room.names)
        // With or without what the images' names end in.
        try room.write(room.pairs(), to: "bare.pairs")
        try room.write(room.pairs(suffix: ".png"), to: "named.pairs")
        for list in ["bare", "named"] {
            #expect(
                await room.run(
                    "score", "--templates", room.path("templates"), "--pairs", room.path("\(list).pairs"), "--out",
                    room.path("\(list).csv")) == .ok)
        }
        let lines = try room.text("bare.csv").split(separator: "\n")
        #expect(lines.count == 1 + 28 && lines[0] == "a,b,genuine,score" && lines[1].hasPrefix("0_0,0_1,1,"))
        #expect(try room.text("named.csv") == room.text("bare.csv").replacing(/(\d_\d)/) { "\($0.1).png" })

        let scores = try ScoreFile.scores(room.path("bare.csv"))
        #expect(scores.genuine.count == 4 && scores.impostor.count == 24)
        let set = try MeasuredSet(name: "bare.csv", scores: scores)
        #expect(set.rates.equalErrorRate < 0.1, "synthetic fingers are told apart")
        #expect(
            await room.run("evaluate", room.path("bare.csv"), room.path("named.csv"), "--svg", room.path("det.svg"))
                == .ok)
        let chart = try room.text("det.svg")
        #expect(chart.hasPrefix("<svg") && chart.hasSuffix("</svg>\n"))
        #expect(chart.contains("bare.csv") && chart.contains("named.csv"))
    }

    @Test func `a norm is made of enough clear images, and read again`() async throws {
        let few = ["norm"] + room.images + ["--out", room.path("norm.json")]
        #expect(await room.run(few) == .checkFailed)
        #expect(!room.has("norm.json"))
        // The same few again and again: enough to count, not to be of use.
        let images = repeatElement(room.images, count: 5).flatMap(\.self)
        let many = ["norm"] + images + ["--out", room.path("norm.json")]
        #expect(await room.run(many + ["--dry-run"]) == .ok)
        #expect(!room.has("norm.json"))
        #expect(await room.run(many) == .ok)
        let norm = try JSONDecoder().decode(PresentationNorm.self, from: Data(try room.text("norm.json").utf8))
        #expect((30...images.count).contains(norm.captures))
        #expect(await room.run(["norm", room.path("norm.json"), "--out", room.path("other.json")]) != .ok)
    }

    @Test func `the same images give the same files, whatever was there before`() async throws {
        #expect(await room.extract() == .ok)
        let file = "templates/2_1.fmr"
        let bytes = try DurableFile.read(room.path(file), limit: 1000)
        try room.write("something else", to: file)
        #expect(await room.extract() == .ok)
        #expect(try DurableFile.read(room.path(file), limit: 1000) == bytes)
        #expect(try FingerTemplate(record: bytes).isoRecord() == bytes)
    }

    @Test func `an image that gives no template stops no other, and leaves no older template`() async throws {
        try room.write("no image", to: "bad.png")
        let blank = try GreyImage(raw: .init(repeating: 255, count: 90_000), width: 300, height: 300, dpi: 500)
        try DurableFile.create(room.image("blank"), blank.png())
        try DurableFile.makeFolder(room.path("out"))
        try DurableFile.create(room.path("out/blank.fmr"), [1, 2, 3])
        let images = [
            room.image("0_0"), room.path("bad.png"), room.image("blank"), room.image("gone"), room.image("1_0"),
        ]
        #expect(await room.run(["extract"] + images + ["--out", room.path("out")]) == .partial)
        #expect(try TemplateFolder(path: room.path("out")).names == ["0_0", "1_0"])
    }

    @Test func `a dry run writes nothing`() async throws {
        #expect(await room.run(["extract"] + room.images + ["--out", room.path("out"), "--dry-run"]) == .ok)
        #expect(throws: DurableFileError.self) { try TemplateFolder(path: room.path("out")) }
        #expect(await room.run("show", room.image("0_0"), "--out", room.path("p.png"), "--dry-run") == .ok)
        #expect(!room.has("p.png"))
        #expect(await room.extract() == .ok)
        try room.write(room.pairs(), to: "list")
        #expect(
            await room.run(
                "score", "--templates", room.path("templates"), "--pairs", room.path("list"), "--out",
                room.path("s.csv"), "--dry-run") == .ok)
        #expect(!room.has("s.csv"))
    }

    @Test func `two images of one name, and templates for images, are wrong usage before anything is written`() async {
        for other in ["elsewhere/0_0.tif", "0_0.fmr", "x.fmr"] {
            let images = [room.image("0_0"), room.path(other)]
            #expect(await room.run(["extract"] + images + ["--out", room.path("out")]) == .usage, "\(other)")
        }
        #expect(throws: DurableFileError.self) { try TemplateFolder(path: room.path("out")) }
    }

    @Test func `a folder that cannot be written is said before images are looked at`() async throws {
        try room.write("a file", to: "file")
        #expect(await room.run("extract", room.image("0_0"), "--out", room.path("file/out")) != .ok)
    }

    @Test func `a name without a template scores 0, and all of them are the wrong folder`() async throws {
        #expect(await room.run("extract", room.image("0_0"), room.image("0_1"), "--out", room.path("few")) == .ok)
        try room.write("0_0 0_1 1\n\n0_0 1_0 0\r\n1_0\t1_1  1\n", to: "list")
        let arguments = ["--pairs", room.path("list"), "--out", room.path("s.csv")]
        #expect(await room.run(["score", "--templates", room.path("few")] + arguments) == .ok)
        let rows = try room.text("s.csv").split(separator: "\n")
        #expect(rows.count == 4)
        #expect(rows[1].hasPrefix("0_0,0_1,1,") && !rows[1].hasSuffix(",0.000000"))
        #expect(rows[2...] == ["0_0,1_0,0,0.000000", "1_0,1_1,1,0.000000"])
        try DurableFile.makeFolder(room.path("empty"))
        try room.write("untouched", to: "s.csv")
        #expect(await room.run(["score", "--templates", room.path("empty")] + arguments) == .notFound)
        #expect(await room.run(["score", "--templates", room.path("nowhere")] + arguments) == .notFound)
        #expect(try room.text("s.csv") == "untouched")
    }

    @Test func `a damaged template stops the comparison and the search`() async throws {
        #expect(await room.extract() == .ok)
        try room.write(room.pairs(), to: "list")
        let bytes = try DurableFile.read(room.path("templates/1_1.fmr"), limit: 1000)
        try DurableFile.replace(room.path("templates/1_1.fmr"), Array(bytes.dropLast(3)))
        #expect(
            await room.run(
                "score", "--templates", room.path("templates"), "--pairs", room.path("list"), "--out",
                room.path("s.csv")) == .checkFailed)
        #expect(!room.has("s.csv"))
        #expect(
            await room.run("identify", "--gallery", room.path("templates"), "--probe", room.image("0_0"))
                == .checkFailed)
    }

    @Test func `a finger is searched by its image or its template`() async throws {
        #expect(await room.extract() == .ok)
        for probe in [room.image("3_1"), room.path("templates/3_1.fmr")] {
            for json in [[], ["--json"]] {
                #expect(
                    await room.run(["identify", "--gallery", room.path("templates"), "--probe", probe] + json) == .ok)
            }
        }
        try DurableFile.makeFolder(room.path("empty"))
        #expect(
            await room.run("identify", "--gallery", room.path("empty"), "--probe", room.image("0_0")) == .notFound)
        try room.write("neither", to: "x")
        #expect(await room.run("identify", "--gallery", room.path("templates"), "--probe", room.path("x")) == .usage)
    }

    @Test func `images are judged, drawn and timed; what is no image is named`() async throws {
        try room.write("no image", to: "bad.png")
        for json in [[], ["--json"]] {
            #expect(await room.run(["quality"] + room.images + json) == .ok)
            #expect(await room.run(["quality", room.path("bad.png"), room.image("0_0")] + json) == .partial)
            #expect(await room.run(["show", room.image("0_0"), "--out", room.path("p.png")] + json) == .ok)
        }
        #expect(await room.run("bench", room.image("0_0"), room.image("1_0")) == .ok)
        let picture = try ImageFile.read(DurableFile.read(room.path("p.png"), limit: 1 << 24))
        let image = try ImageFile.read(DurableFile.read(room.image("0_0"), limit: 1 << 24))
        #expect(picture.width.isMultiple(of: image.width) && picture.width > image.width)
        #expect(await room.run("show", room.path("bad.png"), "--out", room.path("q.png")) == .usage)
        #expect(await room.run("show", room.image("0_0"), "--out", room.path("nowhere/q.png")) == .notFound)
        #expect(await room.run("bench", room.path("bad.png")) == .usage)
    }
}
