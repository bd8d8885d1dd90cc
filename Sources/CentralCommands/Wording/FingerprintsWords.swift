import Fingerprints
import Wording

/// What `dobush fingerprints` says, but for `score` and `evaluate`: ``AccuracyWords``.
enum FingerprintsWords: Worded {
    case group
    case groupDiscussion
    case imagesHelp
    case imageHelp
    /// What is wrong with a file.
    case ofFile(String, any Worded)
    case area

    case extractAbstract
    case extractDiscussion
    case templatesOutHelp
    case extractDryRunHelp
    case isTemplate(file: String)
    case sameName(String, String)
    case extracting(done: Int, of: Int)
    case extracted(Int, folder: String)
    case wouldExtract(Int)

    case identifyAbstract
    case identifyDiscussion
    case galleryHelp
    case probeHelp
    case topHelp
    case wrongTop
    case emptyGallery(folder: String)
    case noCandidate(gallery: Int)
    case candidate
    case score
    case likeness
    case expected
    case proposals(gallery: Int)

    case qualityAbstract
    case qualityDiscussion
    case image
    case quality
    case clarity
    case minutiae
    case wetness
    case dryness

    case normAbstract
    case normDiscussion
    case normOutHelp
    case normDryRunHelp
    case tooFewForNorm(clear: Int, least: Int)
    case measuring(done: Int, of: Int)
    case normMade(of: Int, file: String)
    case wouldMakeNorm(of: Int)

    case showAbstract
    case showDiscussion
    case pictureHelp
    case showDryRunHelp
    case endings
    case bifurcations
    case cores
    case deltas
    case noTemplate(ExtractionFailure)
    case drawn(file: String)
    case wouldDraw

    case benchAbstract
    case benchDiscussion
    case noneUsable
    case step
    case median
    case extraction(images: Int)
    case preparing
    case comparing
    case building(gallery: Int)
    case searching(gallery: Int)
    case sizes(record: ByteSize, index: ByteSize)
    case unusable(Int)
}
