import TestSupport
import Testing
import Wording

@testable import CentralCommands
@testable import Fingerprints

@Suite struct FingerprintsWordsTests {
    private static let words: [FingerprintsWords] =
        [
            .group, .groupDiscussion, .imagesHelp, .imageHelp, .ofFile("101_1.png", Term.unusable(.dry)), .area,
            .extractAbstract, .extractDiscussion, .templatesOutHelp, .extractDryRunHelp, .isTemplate(file: "1.fmr"),
            .sameName("a/1.png", "b/1.tif"), .extracting(done: 3, of: 12_345), .extracted(12_345, folder: "templates"),
            .wouldExtract(2), .identifyAbstract, .identifyDiscussion, .galleryHelp, .probeHelp, .topHelp, .wrongTop,
            .emptyGallery(folder: "templates"), .noCandidate(gallery: 5000), .candidate, .score, .likeness,
            .expected, .proposals(gallery: 5000), .qualityAbstract, .qualityDiscussion, .image, .quality, .clarity,
            .minutiae, .wetness, .dryness, .normAbstract, .normDiscussion, .normOutHelp, .normDryRunHelp,
            .tooFewForNorm(clear: 21, least: 30), .measuring(done: 3, of: 100), .normMade(of: 93, file: "norm.json"),
            .wouldMakeNorm(of: 93), .showAbstract, .showDiscussion, .pictureHelp, .showDryRunHelp, .endings,
            .bifurcations,
            .cores, .deltas, .drawn(file: "seen.png"), .wouldDraw, .benchAbstract, .benchDiscussion, .noneUsable, .step,
            .median, .extraction(images: 80), .preparing, .comparing, .building(gallery: 5000),
            .searching(gallery: 5000), .sizes(record: ByteSize(234), index: ByteSize(12_000)), .unusable(21),
        ] + ExtractionFailure.allCases.map { .noTemplate($0) }

    private static let accuracy: [AccuracyWords] = [
        .scoreAbstract, .scoreDiscussion, .templatesHelp, .pairsHelp, .scoresOutHelp, .scoreDryRunHelp,
        .notAPair(file: "list", line: 3), .noPairs(file: "list"), .noTemplates(folder: "templates"),
        .scoring(done: 1000, of: 57_024), .scored(57_024, file: "scores.csv"), .wouldScore(21),
        .missing(["101_1", "101_2"]),
        .missing((0..<9).map { "101_\($0)" }), .evaluateAbstract, .evaluateDiscussion, .scoreFilesHelp, .chartHelp,
        .notAScore(file: "scores.csv", line: 7), .oneKind(file: "scores.csv"), .scores, .genuine, .impostor, .mean,
        .pooled,
        .rate, .threshold, .falseNonMatches, .falseMatches, .outOf(12, 57_024), .fewErrors(30),
        .drawn(file: "curves.svg"),
        .chartTitle, .falseMatchAxis, .falseNonMatchAxis,
    ]

    @Test func `everything that is said of fingerprints has its sentence in each language`() {
        let technical: Set<String> = [
            "PNG", "TIFF", "WSQ", "ISO", "IEC", "ANSI", "SVG", "DET", "EER", "FMR", "FNMR", "FMR100", "FMR1000",
            "ZeroFMR", "fmr", "extract", "score", "evaluate", "genuine", "log10", "list", "templates", "dobush-station",
            "run",
        ]
        var found = WordingCheck(
            fragments: Set(
                [
                    "ofFile", "extracting", "measuring", "extraction", "building", "searching",
                ]
                    + [
                        FingerprintsWords.area, .candidate, .score, .likeness, .expected, .image, .quality, .clarity,
                        .minutiae, .wetness, .dryness, .endings, .bifurcations, .cores, .deltas, .step, .median,
                        .preparing, .comparing,
                    ].map(\.english)),
            technical: technical
        ).faults(Self.words, source: "CentralCommands/Wording/FingerprintsWords.swift")
        found += WordingCheck(
            fragments: Set(
                ["scoring", "outOf"]
                    + [
                        AccuracyWords.scores, .genuine, .impostor, .mean, .pooled, .rate, .threshold,
                        .falseNonMatches, .falseMatches, .chartTitle, .falseMatchAxis, .falseNonMatchAxis,
                    ].map(\.english)),
            technical: technical
        ).faults(Self.accuracy, source: "CentralCommands/Wording/AccuracyWords.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test(arguments: [
        (0.1, "any stranger"), (0.2, "about one in 2 strangers"), (1.0, "about one in 10 strangers"),
        (2.47, "about one in 300 strangers"),
        (3.99, "about one in 10,000 strangers"), (4.0, "about one in 10,000 strangers"),
        (4.01, "fewer than one in 10,000 strangers"), (8.0, "fewer than one in 10,000 strangers"),
    ])
    func `a score is said in strangers, and nothing beyond what was measured`(score: Double, text: String) {
        #expect(Rarity(MatchScore(value: score)).english == text)
    }

    @Test func `a score is said in each language`() {
        let found = WordingCheck(fragments: Set([0.1, 2.47, 5].map { Rarity(MatchScore(value: $0)).english }))
            .faults([0.1, 2.47, 5].map { Rarity(MatchScore(value: $0)) }, source: nil)
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
